package dk.spor.command.relative;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
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
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.RelativeEvent.RelativeInformed;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.RelativeEvent.RelativeNamingTakenBack;
import dk.spor.events.RelativeEvent.RelativePermissionChanged;
import dk.spor.events.RelativeEvent.RelativeTalkHeld;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;

/**
 * The citizen's relatives.
 *
 * @param relatives by the entry that recorded the naming
 */
public record RelativeState(Known<Relative> relatives) {

    /** Before anything was recorded. */
    public static final RelativeState NONE = new RelativeState(Known.none());

    /** After one more event. */
    public RelativeState evolve(CitizenEvent event) {
        return switch (event) {
            case RelativeEvent it -> new RelativeState(evolve(it));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case CtiEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case WorkerEvent ignored -> this;
            case PlanEvent ignored -> this;
            case CorrectionEvent ignored -> this;
        };
    }

    private Known<Relative> evolve(RelativeEvent event) {
        var fact = Fact.of(event);
        return switch (event) {
            case RelativeNamed it -> relatives.with(it.entryId(), Relative.namedBy(fact, it.age(), it.mayBeInformed()));
            case RelativePermissionChanged it ->
                relatives.changing(
                        it.relative(), known -> known.with(new Relative.Permission(fact, it.mayBeInformed())));
            case RelativeTalkHeld it ->
                relatives.changing(it.relative(), known -> known.with(new Relative.Talk(fact, it.offer())));
            case RelativeInformed it -> relatives.changing(it.relative(), known -> known.with(fact));
            case RelativeNamingTakenBack it -> relatives.changing(it.relative(), known -> known.takenBackBy(fact));
        };
    }
}
