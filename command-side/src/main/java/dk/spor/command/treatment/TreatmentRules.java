package dk.spor.command.treatment;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.List;

/** What can forbid something in a course. What belongs to a course lies {@link WithinEnrolment}. */
public final class TreatmentRules {

    static final int LONGEST_SESSION = 24 * 60;

    static final Prohibition ENROLMENT_KNOWN =
            new Prohibition("enrolment-known", "An enrolment that is pointed at has been recorded for this citizen");
    static final Prohibition SESSION_LENGTH =
            new Prohibition("session-length", "A session lasts 1 to " + LONGEST_SESSION + " minutes");
    static final Prohibition SCREENED_ONCE =
            new Prohibition("screening-once", "A course has one screening, beside those that the citizen declined");
    static final Prohibition DISCHARGED_ONCE = new Prohibition("discharged-once", "A course ends with one discharge");
    static final Prohibition DISCHARGE_AFTER_ENROLMENT =
            new Prohibition("discharge-after-enrolment", "A discharge happens on the day of the enrolment or later");
    static final Prohibition DISCHARGE_AFTER_ENTRIES = new Prohibition(
            "discharge-after-entries", "A discharge happens on the day of the last entry of the course or later");
    static final Prohibition DISCHARGE_BEFORE_NEXT = new Prohibition(
            "discharge-before-next-enrolment",
            "A course has ended by the day on which the next one in the same offer begins");

    static final Prohibition SHELTER_CONDITIONS = new Prohibition(
            "shelter-discharge-conditions",
            "The municipality discharges from a shelter when there are a plan, a home, support, and a lease to move in by");

    private TreatmentRules() {}

    /** The enrolment that is pointed at does not exist. */
    public static Refusal enrolmentKnown() {
        return ENROLMENT_KNOWN.refusal("No enrolment of this citizen has the identifier given; name the entry that"
                + " recorded the enrolment.");
    }

    static Refusal sessionLength() {
        return SESSION_LENGTH.refusal("The length given is outside 1 to %d minutes; leave it out if it was not noted."
                .formatted(LONGEST_SESSION));
    }

    static Refusal screenedOnce(Fact screening) {
        return SCREENED_ONCE.refusal("The citizen was screened on %s.".formatted(screening.on()), screening);
    }

    static Refusal dischargedOnce(Fact discharge) {
        return DISCHARGED_ONCE.refusal("The course ended on %s.".formatted(discharge.on()), discharge);
    }

    static Refusal dischargeAfterEnrolment(LocalDate on, Fact enrolment) {
        return DISCHARGE_AFTER_ENROLMENT.refusal(
                "%s is before the enrolment; the earliest day is %s.".formatted(on, enrolment.on()), enrolment);
    }

    static Refusal dischargeAfterEntries(LocalDate on, Fact latest) {
        return DISCHARGE_AFTER_ENTRIES.refusal(
                "%s is before an entry of the course (%s); the earliest day is %s."
                        .formatted(on, latest.what(), latest.on()),
                latest);
    }

    static Refusal dischargeBeforeNext(LocalDate on, Fact next) {
        return DISCHARGE_BEFORE_NEXT.refusal(
                "%s is after the citizen's next enrolment in the same offer; the latest day is %s."
                        .formatted(on, next.on()),
                next);
    }

    static Refusal shelterConditions(LocalDate on, List<String> missing, RuleRef rule) {
        return SHELTER_CONDITIONS.refusal(
                "On %s there is no record of %s (%s); record it first, or say that the citizen wanted to leave."
                        .formatted(on, String.join(", nor of ", missing), rule));
    }
}
