package dk.spor.command.plan;

import dk.spor.command.PlanCommand;
import dk.spor.command.PlanCommand.ChangePlanGoal;
import dk.spor.command.PlanCommand.MakeOverallPlan;
import dk.spor.command.PlanCommand.SetPlanGoal;
import dk.spor.command.PlanCommand.SettlePlanGoal;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferRules;
import dk.spor.command.plan.PlanState.Goal;
import dk.spor.events.CitizenEvent;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of what is asked about an overall plan. */
public final class PlanDecisions {

    private PlanDecisions() {}

    public static Verdict<CitizenEvent> decide(PlanState state, PlanCommand command, Context context) {
        return switch (command) {
            case MakeOverallPlan asked -> make(state, asked, context);
            case SetPlanGoal asked -> set(state, asked, context);
            case ChangePlanGoal asked -> of(state, asked.goal(), goal -> change(goal, asked, context));
            case SettlePlanGoal asked -> of(state, asked.goal(), goal -> settle(goal, asked, context));
        };
    }

    private static Verdict<CitizenEvent> of(PlanState state, EntryId goal, Function<Goal, Verdict<CitizenEvent>> step) {
        return state.goals().find(goal).map(step).orElseGet(() -> Verdict.refuse(PlanRules.goalKnown()));
    }

    private static Verdict<CitizenEvent> make(PlanState state, MakeOverallPlan asked, Context context) {
        return Check.start()
                .forbid(state.made(), PlanRules::one)
                .accept(() -> new OverallPlanMade(
                        context.newEntry(), context.citizen(), asked.on(), asked.agreement(), asked.note()));
    }

    private static Verdict<CitizenEvent> set(PlanState state, SetPlanGoal asked, Context context) {
        var on = asked.on();
        var made = state.made();
        return Check.start()
                .forbid(made == null, PlanRules::madeFirst)
                .forbid(made == null ? null : made.ifAfter(on), plan -> PlanRules.notYetMade(on, plan))
                .forbid(unfitOffer(asked.offer(), on, context))
                .accept(() -> new PlanGoalSet(
                        context.newEntry(),
                        context.citizen(),
                        on,
                        asked.dimension(),
                        asked.words(),
                        asked.offer(),
                        asked.steps(),
                        asked.agreement()));
    }

    private static Verdict<CitizenEvent> change(Goal goal, ChangePlanGoal asked, Context context) {
        return onwards(goal, asked.on())
                .forbid(unfitOffer(asked.offer(), asked.on(), context))
                .accept(() -> new PlanGoalChanged(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.goal(),
                        asked.words(),
                        asked.offer(),
                        asked.steps(),
                        asked.agreement()));
    }

    private static Verdict<CitizenEvent> settle(Goal goal, SettlePlanGoal asked, Context context) {
        return onwards(goal, asked.on())
                .accept(() -> new PlanGoalSettled(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.goal(),
                        asked.outcome(),
                        asked.agreement(),
                        asked.note()));
    }

    private static Check onwards(Goal goal, LocalDate on) {
        return Check.start()
                .forbid(goal.settled(), PlanRules::settledOnce)
                .forbid(goal.latest().ifAfter(on), latest -> PlanRules.onwards(on, latest));
    }

    private static Optional<Refusal> unfitOffer(@Nullable OfferId offer, LocalDate on, Context context) {
        return Optional.ofNullable(offer)
                .flatMap(named -> OfferRules.notTaking(context.offers().find(named), on));
    }
}
