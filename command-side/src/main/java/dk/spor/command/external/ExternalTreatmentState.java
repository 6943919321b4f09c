package dk.spor.command.external;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentEnded;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentFollowedUp;
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
import org.jspecify.annotations.Nullable;

/**
 * The citizen's treatments elsewhere.
 *
 * @param treatments by the entry that recorded the beginning
 */
public record ExternalTreatmentState(Known<Treatment> treatments) {

    /** Before anything was recorded. */
    public static final ExternalTreatmentState NONE = new ExternalTreatmentState(Known.none());

    /**
     * @param span from the beginning to the end
     * @param followedUp when it was last followed up, whenever that was recorded
     */
    record Treatment(Span span, @Nullable Fact followedUp) {

        Treatment followedUpBy(Fact followUp) {
            return new Treatment(span, Fact.latest(followedUp, followUp));
        }

        Treatment endedBy(Fact end) {
            return new Treatment(span.endedBy(end), followedUp);
        }
    }

    /** After one more event. */
    public ExternalTreatmentState evolve(CitizenEvent event) {
        return switch (event) {
            case ExternalTreatmentBegun it ->
                new ExternalTreatmentState(
                        treatments.with(it.entryId(), new Treatment(Span.begunBy(Fact.of(it)), null)));
            case ExternalTreatmentFollowedUp it ->
                new ExternalTreatmentState(
                        treatments.changing(it.treatment(), known -> known.followedUpBy(Fact.of(it))));
            case ExternalTreatmentEnded it ->
                new ExternalTreatmentState(treatments.changing(it.treatment(), known -> known.endedBy(Fact.of(it))));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case CtiEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case WorkerEvent ignored -> this;
            case PlanEvent ignored -> this;
            case CorrectionEvent ignored -> this;
        };
    }
}
