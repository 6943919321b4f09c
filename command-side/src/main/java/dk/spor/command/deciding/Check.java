package dk.spor.command.deciding;

import dk.spor.command.Refusal;
import dk.spor.events.SporEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The checks of one decision, in the order in which they are written: the first that fails is the answer. */
public final class Check {

    private static final Check NOTHING_WRONG = new Check(null);

    private final @Nullable Refusal refusal;

    private Check(@Nullable Refusal refusal) {
        this.refusal = refusal;
    }

    /** Before the first check. */
    public static Check start() {
        return NOTHING_WRONG;
    }

    /** Refuses when {@code broken}. */
    public Check forbid(boolean broken, Supplier<Refusal> because) {
        return refusal == null && broken ? new Check(because.get()) : this;
    }

    /** Refuses when something stands in the way. */
    public Check forbid(@Nullable Fact obstacle, Function<Fact, Refusal> because) {
        return refusal == null && obstacle != null ? new Check(because.apply(obstacle)) : this;
    }

    /** Refuses when something stands in the way. */
    public Check forbid(Optional<Fact> obstacle, Function<Fact, Refusal> because) {
        return forbid(obstacle.orElse(null), because);
    }

    /** Refuses when a rule that is shared by several decisions does. */
    public Check forbid(Optional<Refusal> found) {
        return refusal == null && found.isPresent() ? new Check(found.get()) : this;
    }

    /** The decision: this event, if nothing was refused. */
    public <E extends SporEvent> Verdict<E> accept(Supplier<? extends E> event) {
        return acceptAll(() -> List.of(event.get()));
    }

    /** The decision: these events, if nothing was refused. */
    public <E extends SporEvent> Verdict<E> acceptAll(Supplier<List<E>> events) {
        return refusal == null ? new Verdict.Accepted<>(events.get()) : new Verdict.Refused<>(refusal);
    }
}
