package dk.spor.command.registration;

import dk.spor.command.deciding.Fact;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether Spor knows the citizen.
 *
 * @param registered the registration; absent for a citizen that Spor does not know
 */
public record RegistrationState(@Nullable Fact registered) {

    /** Before anything was recorded. */
    public static final RegistrationState UNKNOWN = new RegistrationState(null);

    /** After one more event. */
    public RegistrationState evolve(CitizenEvent event) {
        return switch (event) {
            case CitizenRegistered it -> new RegistrationState(Fact.of(it));
            case IntakeEvent ignored -> this;
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
