package dk.spor.command.relapse;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.command.deciding.Span;
import java.time.LocalDate;

/** What can forbid something after a discharge. */
final class RelapseRules {

    static final Prohibition DISCHARGE_KNOWN =
            new Prohibition("discharge-known", "A discharge that is pointed at has been recorded for this citizen");
    static final Prohibition AFTER_DISCHARGE = new Prohibition(
            "relapse-prevention-after-discharge", "Relapse prevention begins on the day of the discharge or later");
    static final Prohibition ONE_AT_A_TIME = new Prohibition(
            "one-relapse-prevention-at-a-time",
            "After one discharge, or in one offer, a citizen is in one course of relapse prevention at a time");
    static final Prohibition COURSE_KNOWN = new Prohibition(
            "relapse-prevention-known",
            "A course of relapse prevention that is pointed at has been recorded for this citizen");
    static final Prohibition ENDS_ONCE =
            new Prohibition("relapse-prevention-ends-once", "A course of relapse prevention ends once");
    static final Prohibition ENDS_AFTER_START = new Prohibition(
            "relapse-prevention-ends-after-start", "A course of relapse prevention ends on the day it began or later");
    static final Prohibition ENDS_BEFORE_NEXT = new Prohibition(
            "relapse-prevention-ends-before-next",
            "A course of relapse prevention has ended by the day on which the next one begins");
    static final Prohibition FOLLOW_UP_KNOWN =
            new Prohibition("follow-up-known", "A follow-up that is pointed at has been planned for this citizen");
    static final Prohibition FOLLOW_UP_ONCE =
            new Prohibition("follow-up-once", "A follow-up is held or given up, once");
    static final Prohibition FOLLOW_UP_AFTER_DISCHARGE = new Prohibition(
            "follow-up-after-discharge-day", "A follow-up happens on the day of its discharge or later");

    private RelapseRules() {}

    static Refusal dischargeKnown() {
        return DISCHARGE_KNOWN.refusal("No discharge of this citizen has the identifier given; name the entry that"
                + " recorded the discharge.");
    }

    static Refusal afterDischarge(LocalDate on, Fact discharge) {
        return AFTER_DISCHARGE.refusal(
                "%s is before the discharge; the earliest day is %s.".formatted(on, discharge.on()), discharge);
    }

    static Refusal oneAtATime(LocalDate on, Span other) {
        var detail = other.from().isAfter(on)
                ? "Another course is open since %s; record its end before an earlier one."
                        .formatted(other.from().on())
                : "Another course began on %s and lasts on %s; record its end first."
                        .formatted(other.from().on(), on);
        return ONE_AT_A_TIME.refusal(detail, other.from());
    }

    static Refusal courseKnown() {
        return COURSE_KNOWN.refusal("No course of relapse prevention of this citizen has the identifier given; name"
                + " the entry that recorded its start.");
    }

    static Refusal endsOnce(Fact end) {
        return ENDS_ONCE.refusal("The course ended on %s.".formatted(end.on()), end);
    }

    static Refusal endsAfterStart(LocalDate on, Fact start) {
        return ENDS_AFTER_START.refusal(
                "%s is before the start; the earliest day is %s.".formatted(on, start.on()), start);
    }

    static Refusal endsBeforeNext(LocalDate on, Fact next) {
        return ENDS_BEFORE_NEXT.refusal(
                "%s is after the start of the next course; the latest day is %s.".formatted(on, next.on()), next);
    }

    static Refusal followUpKnown() {
        return FOLLOW_UP_KNOWN.refusal("No follow-up of this citizen has the identifier given; name the entry that"
                + " planned it, which the discharge made.");
    }

    static Refusal followUpOnce(Fact done) {
        return FOLLOW_UP_ONCE.refusal(
                "The follow-up is done with since %s (%s).".formatted(done.on(), done.what()), done);
    }

    static Refusal followUpAfterDischarge(LocalDate on, Fact planned) {
        return FOLLOW_UP_AFTER_DISCHARGE.refusal(
                "%s is before the discharge that the follow-up follows; the earliest day is %s."
                        .formatted(on, planned.on()),
                planned);
    }
}
