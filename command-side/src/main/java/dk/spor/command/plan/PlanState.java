package dk.spor.command.plan;

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
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's overall plan.
 *
 * @param made absent while there is none
 * @param goals by the entry that set each
 */
public record PlanState(@Nullable Fact made, Known<Goal> goals) {

    /** Before anything was recorded. */
    public static final PlanState NONE = new PlanState(null, Known.none());

    /**
     * @param latest when it was set or last changed
     * @param settled what became of it, once something did
     */
    record Goal(Fact latest, @Nullable Fact settled) {}

    /** After one more event. */
    public PlanState evolve(CitizenEvent event) {
        var fact = Fact.of(event);
        return switch (event) {
            case OverallPlanMade ignored -> new PlanState(fact, goals);
            case PlanGoalSet it -> new PlanState(made, goals.with(it.entryId(), new Goal(fact, null)));
            case PlanGoalChanged it ->
                new PlanState(made, goals.changing(it.goal(), goal -> new Goal(fact, goal.settled())));
            case PlanGoalSettled it ->
                new PlanState(made, goals.changing(it.goal(), goal -> new Goal(goal.latest(), fact)));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CtiEvent ignored -> this;
            case WorkerEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case CorrectionEvent ignored -> this;
        };
    }
}
