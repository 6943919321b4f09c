package dk.spor.command.deciding;

import dk.spor.command.Refusal;
import dk.spor.events.SporEvent;
import java.util.List;

/**
 * The answer of a pure decision: either the events that are to be recorded, or why they can't be.
 *
 * @param <E> the family of events it can lead to
 */
public sealed interface Verdict<E extends SporEvent> {

    /**
     * It can be.
     *
     * @param events at least one; the one that was asked for stands first
     */
    record Accepted<E extends SporEvent>(List<E> events) implements Verdict<E> {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It can't be. */
    record Refused<E extends SporEvent>(Refusal refusal) implements Verdict<E> {}

    /** A refusal as a decision. */
    static <E extends SporEvent> Verdict<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
