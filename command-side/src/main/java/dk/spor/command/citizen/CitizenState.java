package dk.spor.command.citizen;

import dk.spor.command.cti.CtiState;
import dk.spor.command.decision.DecisionState;
import dk.spor.command.external.ExternalTreatmentState;
import dk.spor.command.housing.HousingState;
import dk.spor.command.intake.IntakeState;
import dk.spor.command.lease.LeaseState;
import dk.spor.command.plan.PlanState;
import dk.spor.command.referral.ReferralState;
import dk.spor.command.registration.RegistrationState;
import dk.spor.command.relapse.RelapseState;
import dk.spor.command.relative.RelativeState;
import dk.spor.command.treatment.TreatmentState;
import dk.spor.command.worker.WorkerState;
import dk.spor.events.CitizenEvent;

/** All that decisions about one citizen need to remember, a slice for each topic. */
public record CitizenState(
        RegistrationState registration,
        IntakeState intake,
        ReferralState referral,
        TreatmentState treatment,
        RelapseState relapse,
        HousingState housing,
        LeaseState lease,
        RelativeState relative,
        ExternalTreatmentState external,
        CtiState cti,
        DecisionState decision,
        WorkerState worker,
        PlanState plan) {

    /** A citizen of whom nothing has been recorded. */
    public static final CitizenState UNKNOWN = new CitizenState(
            RegistrationState.UNKNOWN,
            IntakeState.NONE,
            ReferralState.NONE,
            TreatmentState.NONE,
            RelapseState.NONE,
            HousingState.NONE,
            LeaseState.NONE,
            RelativeState.NONE,
            ExternalTreatmentState.NONE,
            CtiState.NONE,
            DecisionState.NONE,
            WorkerState.NONE,
            PlanState.NONE);

    /** After one more event. */
    public CitizenState evolve(CitizenEvent event) {
        return new CitizenState(
                registration.evolve(event),
                intake.evolve(event),
                referral.evolve(event),
                treatment.evolve(event),
                relapse.evolve(event),
                housing.evolve(event),
                lease.evolve(event),
                relative.evolve(event),
                external.evolve(event),
                cti.evolve(event),
                decision.evolve(event),
                worker.evolve(event),
                plan.evolve(event));
    }
}
