package dk.spor.command.treatment;

import dk.spor.command.TreatmentCommand;
import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.command.TreatmentGoalCommand;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.TreatmentEvent.ScreeningHeld;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import org.jspecify.annotations.Nullable;

/** What becomes of what is asked about a course. */
public final class TreatmentDecisions {

    private TreatmentDecisions() {}

    /** @param missing asked where the municipality discharges from a shelter */
    public static Verdict<CitizenEvent> decide(
            TreatmentState state, MissingConditions missing, TreatmentCommand command, Context context) {
        return switch (command) {
            case HoldSession asked -> hold(state, asked, context);
            case CancelSession asked -> cancel(state, asked, context);
            case MissSession asked -> miss(state, asked, context);
            case HoldScreening asked -> screen(state, asked, context);
            case TreatmentGoalCommand asked -> Goals.decide(state, asked, context);
            case DischargeCitizen asked ->
                state.courses()
                        .find(asked.enrolment())
                        .map(course -> Discharging.decide(state, missing, course, asked, context))
                        .orElseGet(() -> Verdict.refuse(TreatmentRules.enrolmentKnown()));
        };
    }

    private static Verdict<CitizenEvent> hold(TreatmentState state, HoldSession asked, Context context) {
        return withinEnrolment(state, asked)
                .forbid(!isLength(asked.minutes()), TreatmentRules::sessionLength)
                .accept(() -> new SessionHeld(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.enrolment(),
                        asked.kind(),
                        asked.minutes(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> cancel(TreatmentState state, CancelSession asked, Context context) {
        return withinEnrolment(state, asked)
                .accept(() -> new SessionCancelled(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.enrolment(),
                        asked.kind(),
                        asked.by(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> miss(TreatmentState state, MissSession asked, Context context) {
        return withinEnrolment(state, asked)
                .accept(() -> new SessionMissed(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.enrolment(),
                        asked.kind(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> screen(TreatmentState state, HoldScreening asked, Context context) {
        var screened = state.courses().find(asked.enrolment()).map(Course::screened);
        return Check.start()
                .forbid(WithinEnrolment.SCREENING.check(state, asked.enrolment(), asked.on()))
                .forbid(screened, TreatmentRules::screenedOnce)
                .accept(() -> new ScreeningHeld(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.enrolment(),
                        asked.result(),
                        asked.note()));
    }

    private static Check withinEnrolment(TreatmentState state, TreatmentCommand asked) {
        return Check.start().forbid(WithinEnrolment.SESSION.check(state, asked.enrolment(), asked.on()));
    }

    private static boolean isLength(@Nullable Integer minutes) {
        return minutes == null || (minutes >= 1 && minutes <= TreatmentRules.LONGEST_SESSION);
    }
}
