package dk.spor.command.treatment;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.ScreeningHeld;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.events.TreatmentGoalEvent;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalRevised;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSettled;
import dk.spor.events.WorkerEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.ScreeningResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's courses, and their goals for them.
 *
 * @param courses by enrolment
 * @param goals by the entry that set them
 */
public record TreatmentState(Known<Course> courses, Known<Goal> goals) {

    /** Before anything was recorded. */
    public static final TreatmentState NONE = new TreatmentState(Known.none(), Known.none());

    /** After one more event. */
    public TreatmentState evolve(CitizenEvent event) {
        return switch (event) {
            case CitizenEnrolled it ->
                new TreatmentState(courses.with(it.entryId(), Course.begunBy(Fact.of(it), it.offer())), goals);
            case SessionHeld it -> during(it.enrolment(), it);
            case SessionCancelled it -> during(it.enrolment(), it);
            case SessionMissed it -> during(it.enrolment(), it);
            case ScreeningHeld it -> screenedBy(it);
            case TreatmentGoalEvent it -> during(it.enrolment(), it).withGoals(evolve(it));
            case ShelterNightSpent it -> during(it.enrolment(), it);
            case AssessmentRecorded it -> during(it.enrolment(), it);
            case MunicipalityNotified it ->
                new TreatmentState(courses.changing(it.enrolment(), course -> course.toldOfBy(Fact.of(it))), goals);
            case CitizenDischarged it ->
                new TreatmentState(courses.changing(it.enrolment(), course -> course.endedBy(Fact.of(it))), goals);
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case CtiEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
        };
    }

    /** When the citizen was enrolled in an offer, each time. */
    public List<Span> spansAt(OfferId offer) {
        return courses.all().stream()
                .filter(course -> course.offer().equals(offer))
                .map(Course::span)
                .toList();
    }

    /** When a course began and ended; empty where there is no such course. */
    public Optional<Span> spanOf(EntryId enrolment) {
        return courses.find(enrolment).map(Course::span);
    }

    /** How many goals of a course are neither met nor given up. */
    int openGoalsOf(EntryId enrolment) {
        return Math.toIntExact(goals.all().stream()
                .filter(goal -> goal.enrolment().equals(enrolment) && goal.settled() == null)
                .count());
    }

    private Known<Goal> evolve(TreatmentGoalEvent event) {
        return switch (event) {
            case TreatmentGoalSet it -> goals.with(it.entryId(), new Goal(it.enrolment(), Fact.of(it), null, null));
            case TreatmentGoalRevised it -> goals.changing(it.goal(), goal -> goal.revisedBy(Fact.of(it)));
            case TreatmentGoalSettled it -> goals.changing(it.goal(), goal -> goal.settledBy(Fact.of(it)));
        };
    }

    /** A screening that was declined is an entry of the course as any other. */
    private TreatmentState screenedBy(ScreeningHeld screening) {
        var after = during(screening.enrolment(), screening);
        return screening.result() == ScreeningResult.DECLINED
                ? after
                : new TreatmentState(
                        after.courses.changing(screening.enrolment(), course -> course.screenedBy(Fact.of(screening))),
                        goals);
    }

    private TreatmentState withGoals(Known<Goal> changed) {
        return new TreatmentState(courses, changed);
    }

    private TreatmentState during(@Nullable EntryId enrolment, CitizenEvent event) {
        return enrolment == null
                ? this
                : new TreatmentState(courses.changing(enrolment, course -> course.with(Fact.of(event))), goals);
    }
}
