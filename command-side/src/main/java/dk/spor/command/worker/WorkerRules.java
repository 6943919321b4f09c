package dk.spor.command.worker;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.command.deciding.Span;
import java.time.LocalDate;

/** What can forbid a step in who works with a citizen. */
final class WorkerRules {

    static final Prohibition OF_KNOWN = new Prohibition(
            "worker-of-known", "A worker is responsible for the citizen, an enrolment or a CTI course that there is");
    static final Prohibition WITHIN = new Prohibition(
            "worker-within", "A worker becomes responsible for an enrolment or a CTI course while it lasts");
    static final Prohibition ONE_AT_A_TIME =
            new Prohibition("one-worker-at-a-time", "One worker at a time is responsible for the same");
    static final Prohibition KNOWN = new Prohibition(
            "worker-assignment-known", "An assignment that is pointed at has been recorded for this citizen");
    static final Prohibition RELEASED_ONCE =
            new Prohibition("worker-released-once", "An assignment ends once, and nobody takes it over after that");
    static final Prohibition ONWARDS = new Prohibition(
            "worker-changes-onwards", "What becomes of an assignment happens on the day of its last change or later");
    static final Prohibition CHANGES =
            new Prohibition("worker-changes", "An assignment is taken over by another worker");
    static final Prohibition BEFORE_NEXT = new Prohibition(
            "worker-before-next", "An assignment has ended by the day on which the next one for the same begins");

    private WorkerRules() {}

    static Refusal ofKnown() {
        return OF_KNOWN.refusal("This citizen has no enrolment or CTI course with the identifier given; name the entry"
                + " that recorded it, or none for the citizen as a whole.");
    }

    static Refusal notYetBegun(LocalDate on, Fact begun) {
        return WITHIN.refusal(
                "%s is before the %s; the earliest day is %s.".formatted(on, begun.what(), begun.on()), begun);
    }

    static Refusal over(LocalDate on, Fact end) {
        return WITHIN.refusal("%s is after the %s; the latest day is %s.".formatted(on, end.what(), end.on()), end);
    }

    static Refusal oneAtATime(Span other) {
        var since = other.from();
        return ONE_AT_A_TIME.refusal(
                "Somebody is responsible since %s; let another take over, or end that first.".formatted(since.on()),
                since);
    }

    static Refusal known() {
        return KNOWN.refusal("No assignment of this citizen has the identifier given; name the entry by which a worker"
                + " became responsible.");
    }

    static Refusal releasedOnce(Fact release) {
        return RELEASED_ONCE.refusal(
                "The assignment ended on %s; make somebody responsible anew.".formatted(release.on()), release);
    }

    static Refusal onwards(LocalDate on, Fact latest) {
        return ONWARDS.refusal(
                "%s is before the %s; the earliest day is %s.".formatted(on, latest.what(), latest.on()), latest);
    }

    static Refusal changes(Fact latest) {
        return CHANGES.refusal("That worker is responsible since %s.".formatted(latest.on()), latest);
    }

    static Refusal beforeNext(LocalDate on, Fact next) {
        return BEFORE_NEXT.refusal(
                "%s is after another became responsible for the same; the latest day is %s.".formatted(on, next.on()),
                next);
    }
}
