package dk.spor.command.intake;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid pointing at an intake. */
public final class IntakeRules {

    static final Prohibition KNOWN =
            new Prohibition("intake-known", "An intake that is pointed at has been recorded for this citizen");
    static final Prohibition COMES_FIRST =
            new Prohibition("intake-comes-first", "What comes of an intake happens on its day or later");

    static final Prohibition FINDINGS_ONCE =
            new Prohibition("intake-findings-once", "An intake says of a circumstance once whether it is so");

    private IntakeRules() {}

    /** The intake that is pointed at does not exist. */
    public static Refusal known() {
        return KNOWN.refusal("No intake of this citizen has the identifier given; leave it out, or name the entry"
                + " that recorded the intake.");
    }

    static Refusal findingsOnce() {
        return FINDINGS_ONCE.refusal("Something is said twice of one circumstance; say it once, or leave it out.");
    }

    /** Something is said to have come of an intake before it happened. */
    public static Refusal comesFirst(LocalDate on, Fact intake) {
        return COMES_FIRST.refusal(
                "%s is before the intake; the earliest day is %s.".formatted(on, intake.on()), intake);
    }
}
