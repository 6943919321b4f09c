package dk.spor.command.cti;

import dk.spor.command.Refusal;
import dk.spor.command.cti.CtiCourse.PhaseBegun;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.command.deciding.Span;
import dk.spor.rules.Rule.CtiPhases;
import dk.spor.values.CtiPhase;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.List;

/** What can forbid a step of a CTI course. */
final class CtiRules {

    static final Prohibition RULE_IN_FORCE =
            new Prohibition("cti-rule-in-force", "CTI is planned by the rule that holds on the day");
    static final Prohibition FOCUS_AREAS =
            new Prohibition("cti-focus-areas", "A phase has as many different focus areas as the method allows");
    static final Prohibition ONE_AT_A_TIME =
            new Prohibition("one-cti-course-at-a-time", "A citizen is in one CTI course at a time");
    static final Prohibition KNOWN =
            new Prohibition("cti-course-known", "A CTI course that is pointed at has been recorded for this citizen");
    static final Prohibition NOT_BEFORE_START =
            new Prohibition("cti-not-before-start", "What belongs to a CTI course happens on its first day or later");
    static final Prohibition NOT_AFTER_END =
            new Prohibition("cti-not-after-end", "What belongs to a CTI course happens on its last day or earlier");
    static final Prohibition PHASE_ONWARDS =
            new Prohibition("cti-phase-onwards", "A CTI phase comes once, and never after a later one");
    static final Prohibition NO_PHASE_IN_PAUSE =
            new Prohibition("cti-no-phase-change-in-pause", "A CTI course stands still while it is paused");
    static final Prohibition ONE_PAUSE_AT_A_TIME =
            new Prohibition("cti-one-pause-at-a-time", "A paused CTI course is resumed before it is paused again");
    static final Prohibition PAUSED_FIRST =
            new Prohibition("cti-paused-first", "A CTI course is resumed after a pause");
    static final Prohibition RESUMED_AFTER_PAUSE =
            new Prohibition("cti-resumed-after-pause", "A CTI course is resumed on the day of its pause or later");
    static final Prohibition RESUMED_BEFORE_NEXT = new Prohibition(
            "cti-resumed-before-next", "A pause has ended by the day of the next pause or change of phase");
    static final Prohibition ENDS_ONCE = new Prohibition("cti-ends-once", "A CTI course ends once");
    static final Prohibition ENDS_LAST =
            new Prohibition("cti-ends-last", "A CTI course ends on the day of its last entry or later");
    static final Prohibition ENDS_BEFORE_NEXT = new Prohibition(
            "cti-ends-before-next-course", "A CTI course has ended by the day on which the next one starts");

    static final Prohibition PRE_CONTACT_BEFORE_COURSE =
            new Prohibition("pre-cti-before-course", "A contact that names no CTI course happens while there is none");
    static final Prohibition HAND_OVER_AREAS =
            new Prohibition("cti-hand-over-areas", "A hand-over agreement names what somebody goes on with");
    static final Prohibition FOLLOW_ON_BEFORE_END = new Prohibition(
            "cti-follow-on-before-end", "The support that goes on after a CTI course begins before its end");
    static final Prohibition COMPLETED_WHEN_HANDED_OVER = new Prohibition(
            "cti-completed-when-handed-over",
            "A CTI course is completed after a hand-over agreement, and after the support that goes on has begun");

    private CtiRules() {}

    static Refusal ruleInForce(LocalDate on) {
        return RULE_IN_FORCE.refusal(
                "No version of the rule for CTI phases holds on %s; give a day on which one does.".formatted(on));
    }

    static Refusal focusAreas(CtiPhases rule) {
        return FOCUS_AREAS.refusal(
                "Give %d to %d focus areas, each once.".formatted(rule.leastFocusAreas(), rule.mostFocusAreas()));
    }

    static Refusal oneAtATime(LocalDate on, Span other) {
        var detail = other.from().isAfter(on)
                ? "Another course is open since %s; record its end before an earlier one."
                        .formatted(other.from().on())
                : "Another course started on %s and lasts on %s; record its end first."
                        .formatted(other.from().on(), on);
        return ONE_AT_A_TIME.refusal(detail, other.from());
    }

    static Refusal known() {
        return KNOWN.refusal("No CTI course of this citizen has the identifier given; name the entry that started it.");
    }

    static Refusal notBeforeStart(LocalDate on, Fact start) {
        return NOT_BEFORE_START.refusal(
                "%s is before the start of the course; the earliest day is %s.".formatted(on, start.on()), start);
    }

    static Refusal notAfterEnd(LocalDate on, Fact end) {
        return NOT_AFTER_END.refusal(
                "%s is after the %s; the latest day is %s.".formatted(on, end.what(), end.on()), end);
    }

    static Refusal phaseOnwards(LocalDate on, CtiPhase to, PhaseBegun other) {
        var begun = other.begun();
        var detail = other.phase() == to
                ? "Phase %d began on %s already.".formatted(to.number(), begun.on())
                : "Phase %d began on %s; phase %d can't begin on %s."
                        .formatted(other.phase().number(), begun.on(), to.number(), on);
        return PHASE_ONWARDS.refusal(detail, begun);
    }

    static Refusal noPhaseInPause(LocalDate on, Fact pause) {
        return NO_PHASE_IN_PAUSE.refusal(
                "The course is paused since %s and not resumed by %s; record the resumption first."
                        .formatted(pause.on(), on),
                pause);
    }

    static Refusal onePauseAtATime(Fact pause) {
        return ONE_PAUSE_AT_A_TIME.refusal(
                "A pause from %s is in the way; record its end first, or another day.".formatted(pause.on()), pause);
    }

    static Refusal pausedFirst() {
        return PAUSED_FIRST.refusal("The course is not paused; record the pause first.");
    }

    static Refusal resumedAfterPause(LocalDate on, Fact pause) {
        return RESUMED_AFTER_PAUSE.refusal(
                "%s is before the pause; the earliest day is %s.".formatted(on, pause.on()), pause);
    }

    static Refusal resumedBeforeNext(LocalDate on, Fact next) {
        return RESUMED_BEFORE_NEXT.refusal(
                "%s is after the next %s; the latest day is %s.".formatted(on, next.what(), next.on()), next);
    }

    static Refusal endsOnce(Fact end) {
        return ENDS_ONCE.refusal("The course ended on %s.".formatted(end.on()), end);
    }

    static Refusal endsLast(LocalDate on, Fact latest) {
        return ENDS_LAST.refusal(
                "%s is before an entry of the course (%s); the earliest day is %s."
                        .formatted(on, latest.what(), latest.on()),
                latest);
    }

    static Refusal endsBeforeNext(LocalDate on, Fact next) {
        return ENDS_BEFORE_NEXT.refusal(
                "%s is after the start of the next course; the latest day is %s.".formatted(on, next.on()), next);
    }

    static Refusal preContactBeforeCourse(LocalDate on, Fact start) {
        return PRE_CONTACT_BEFORE_COURSE.refusal(
                "On %s the course that started on %s lasts; record a contact of that course.".formatted(on, start.on()),
                start);
    }

    static Refusal handOverAreas() {
        return HAND_OVER_AREAS.refusal("Give 1 to %d areas, each once.".formatted(LifeDimension.values().length));
    }

    static Refusal completedWhenHandedOver(LocalDate on, List<String> missing) {
        return COMPLETED_WHEN_HANDED_OVER.refusal(
                "By %s there is no record of %s; record it first, or give the reason why the course ends otherwise."
                        .formatted(on, String.join(", nor of ", missing)));
    }
}
