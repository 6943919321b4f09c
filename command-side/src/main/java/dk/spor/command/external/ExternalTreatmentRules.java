package dk.spor.command.external;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid something about a treatment elsewhere. */
final class ExternalTreatmentRules {

    static final Prohibition KNOWN = new Prohibition(
            "external-treatment-known", "A treatment elsewhere that is pointed at has been recorded for this citizen");
    static final Prohibition RUNNING = new Prohibition(
            "external-treatment-running", "A treatment elsewhere is followed up from its beginning until its end");
    static final Prohibition ENDED_ONCE =
            new Prohibition("external-treatment-ended-once", "A treatment elsewhere ends once");
    static final Prohibition ENDS_LAST = new Prohibition(
            "external-treatment-ends-last", "A treatment elsewhere ends on the day of its last entry or later");

    private ExternalTreatmentRules() {}

    static Refusal known() {
        return KNOWN.refusal("No treatment elsewhere of this citizen has the identifier given; name the entry that"
                + " recorded the beginning.");
    }

    static Refusal notYetBegun(LocalDate on, Fact beginning) {
        return RUNNING.refusal(
                "%s is before the treatment began; the earliest day is %s.".formatted(on, beginning.on()), beginning);
    }

    static Refusal ended(LocalDate on, Fact end) {
        return RUNNING.refusal("%s is after the treatment ended; the latest day is %s.".formatted(on, end.on()), end);
    }

    static Refusal endedOnce(Fact end) {
        return ENDED_ONCE.refusal("The treatment ended on %s.".formatted(end.on()), end);
    }

    static Refusal endsLast(LocalDate on, Fact last) {
        return ENDS_LAST.refusal(
                "%s is before the %s; the earliest day is %s.".formatted(on, last.what(), last.on()), last);
    }
}
