package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import java.util.function.BiFunction;

/**
 * How a citizen's history is decided and remembered, one entry at a time.
 *
 * @param unknown what is remembered before the first event
 * @param evolve what is remembered after one more
 * @param decide what becomes of what is asked
 * @param <S> what is remembered
 */
public record Trade<S>(S unknown, BiFunction<S, CitizenEvent, S> evolve, Decide<S> decide) {

    /** A pure decision. */
    @FunctionalInterface
    public interface Decide<S> {
        Verdict<CitizenEvent> decide(S state, CitizenCommand command, Context context);
    }
}
