package dk.spor.command.cti;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.CtiEvent.PreCtiContactRecorded;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * The citizen's CTI courses.
 *
 * @param courses by the entry that started each
 */
public record CtiState(Known<CtiCourse> courses) {

    /** Before anything was recorded. */
    public static final CtiState NONE = new CtiState(Known.none());

    /** After one more event. */
    public CtiState evolve(CitizenEvent event) {
        return switch (event) {
            case CtiEvent it -> new CtiState(evolve(it));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
        };
    }

    /** When the citizen had CTI, each time. */
    List<Span> spans() {
        return courses.all().stream().map(CtiCourse::span).toList();
    }

    /** When a course began and ended; empty where there is no such course. */
    public Optional<Span> spanOf(EntryId course) {
        return courses.find(course).map(CtiCourse::span);
    }

    private Known<CtiCourse> evolve(CtiEvent event) {
        var fact = Fact.of(event);
        return switch (event) {
            case CtiStarted it -> courses.with(it.entryId(), CtiCourse.begunBy(fact));
            case CtiPhaseChanged it -> courses.changing(it.course(), course -> course.inPhase(it.to(), fact));
            case CtiPaused it -> courses.changing(it.course(), course -> course.pausedBy(fact));
            case CtiResumed it -> courses.changing(it.course(), course -> course.resumedBy(fact));
            case CtiContactRecorded it -> courses.changing(it.course(), course -> course.withContact(fact));
            case CtiHandOverAgreed it -> courses.changing(it.course(), course -> course.handedOverBy(fact));
            case CtiFollowOnStarted it -> courses.changing(it.course(), course -> course.followedBy(fact));
            case PreCtiContactRecorded ignored -> courses;
            case CtiEnded it -> courses.changing(it.course(), course -> course.endedBy(fact));
        };
    }
}
