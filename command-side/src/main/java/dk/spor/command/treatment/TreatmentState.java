package dk.spor.command.treatment;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
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
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.events.WorkerEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's courses.
 *
 * @param courses by enrolment
 */
public record TreatmentState(Known<Course> courses) {

    /** Before anything was recorded. */
    public static final TreatmentState NONE = new TreatmentState(Known.none());

    /** After one more event. */
    public TreatmentState evolve(CitizenEvent event) {
        return switch (event) {
            case CitizenEnrolled it ->
                new TreatmentState(courses.with(it.entryId(), Course.begunBy(Fact.of(it), it.offer())));
            case SessionHeld it -> during(it.enrolment(), it);
            case SessionCancelled it -> during(it.enrolment(), it);
            case SessionMissed it -> during(it.enrolment(), it);
            case ShelterNightSpent it -> during(it.enrolment(), it);
            case AssessmentRecorded it -> during(it.enrolment(), it);
            case MunicipalityNotified it ->
                new TreatmentState(courses.changing(it.enrolment(), course -> course.toldOfBy(Fact.of(it))));
            case CitizenDischarged it ->
                new TreatmentState(courses.changing(it.enrolment(), course -> course.endedBy(Fact.of(it))));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case CtiEvent ignored -> this;
            case LeaseEvent ignored -> this;
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

    private TreatmentState during(@Nullable EntryId enrolment, CitizenEvent event) {
        return enrolment == null
                ? this
                : new TreatmentState(courses.changing(enrolment, course -> course.with(Fact.of(event))));
    }
}
