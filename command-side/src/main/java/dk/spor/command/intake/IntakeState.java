package dk.spor.command.intake;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;

/**
 * The citizen's intakes.
 *
 * @param intakes by entry
 */
public record IntakeState(Known<Fact> intakes) {

    /** Before anything was recorded. */
    public static final IntakeState NONE = new IntakeState(Known.none());

    /** After one more event. */
    public IntakeState evolve(CitizenEvent event) {
        return switch (event) {
            case IntakeRecorded it -> new IntakeState(intakes.with(it.entryId(), Fact.of(it)));
            case AssessmentRecorded ignored -> this;
            case RegistrationEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
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
}
