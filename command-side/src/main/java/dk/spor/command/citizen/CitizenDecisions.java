package dk.spor.command.citizen;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand;
import dk.spor.command.CtiCommand;
import dk.spor.command.DecisionCommand;
import dk.spor.command.ExternalTreatmentCommand;
import dk.spor.command.HousingCommand;
import dk.spor.command.IntakeCommand;
import dk.spor.command.LeaseCommand;
import dk.spor.command.PlanCommand;
import dk.spor.command.ReferralCommand;
import dk.spor.command.RegistrationCommand;
import dk.spor.command.RelapsePreventionCommand;
import dk.spor.command.RelativeCommand;
import dk.spor.command.TreatmentCommand;
import dk.spor.command.WorkerCommand;
import dk.spor.command.context.Context;
import dk.spor.command.correction.CorrectionDecisions;
import dk.spor.command.correction.Trade;
import dk.spor.command.cti.CtiDecisions;
import dk.spor.command.deciding.DateRules;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.decision.DecisionDecisions;
import dk.spor.command.external.ExternalTreatmentDecisions;
import dk.spor.command.housing.HousingDecisions;
import dk.spor.command.intake.IntakeDecisions;
import dk.spor.command.lease.LeaseDecisions;
import dk.spor.command.plan.PlanDecisions;
import dk.spor.command.referral.ReferralDecisions;
import dk.spor.command.registration.RegistrationDecisions;
import dk.spor.command.registration.RegistrationRules;
import dk.spor.command.relapse.RelapseDecisions;
import dk.spor.command.relative.RelativeDecisions;
import dk.spor.command.treatment.TreatmentDecisions;
import dk.spor.command.worker.WorkerDecisions;
import dk.spor.events.CitizenEvent;

/** What becomes of what is asked about a citizen: what holds for everything first, then the topic's own decision. */
public final class CitizenDecisions {

    private static final Trade<CitizenState> TRADE =
            new Trade<>(CitizenState.UNKNOWN, CitizenState::evolve, CitizenDecisions::decide);

    private CitizenDecisions() {}

    public static Verdict<CitizenEvent> decide(CitizenState state, CitizenCommand command, Context context) {
        if (state.registration().registered() == null && !(command instanceof RegistrationCommand)) {
            return Verdict.refuse(RegistrationRules.registeredFirst());
        }
        return DateRules.check(command.on(), context.today())
                .map(Verdict::<CitizenEvent>refuse)
                .orElseGet(() -> byTopic(state, command, context));
    }

    private static Verdict<CitizenEvent> byTopic(CitizenState state, CitizenCommand command, Context context) {
        return switch (command) {
            case RegistrationCommand it -> RegistrationDecisions.decide(state.registration(), it, context);
            case IntakeCommand it -> IntakeDecisions.decide(state.treatment(), it, context);
            case ReferralCommand it ->
                ReferralDecisions.decide(state.referral(), state.intake(), state.treatment(), it, context);
            case TreatmentCommand it ->
                TreatmentDecisions.decide(
                        state.treatment(), (day, rule) -> ShelterConditions.missing(state, day, rule), it, context);
            case RelapsePreventionCommand it -> RelapseDecisions.decide(state.relapse(), it, context);
            case HousingCommand it -> HousingDecisions.decide(state.housing(), state.treatment(), it, context);
            case LeaseCommand it -> LeaseDecisions.decide(state.lease(), it, context);
            case RelativeCommand it -> RelativeDecisions.decide(state.relative(), it, context);
            case ExternalTreatmentCommand it -> ExternalTreatmentDecisions.decide(state.external(), it, context);
            case CtiCommand it -> CtiDecisions.decide(state.cti(), it, context);
            case WorkerCommand it ->
                WorkerDecisions.decide(state.worker(), state.treatment(), state.cti(), it, context);
            case PlanCommand it -> PlanDecisions.decide(state.plan(), it, context);
            case DecisionCommand it -> DecisionDecisions.decide(state.decision(), state.referral(), it, context);
            case CorrectionCommand it -> CorrectionDecisions.decide(TRADE, it, context);
        };
    }
}
