package dk.spor.command;

import java.time.LocalDate;

/**
 * Somebody asks to have something recorded about a citizen. Which citizen, who asks and by which key stands beside it.
 */
public sealed interface CitizenCommand
        permits RegistrationCommand,
                IntakeCommand,
                ReferralCommand,
                TreatmentCommand,
                RelapsePreventionCommand,
                HousingCommand,
                LeaseCommand,
                RelativeCommand,
                ExternalTreatmentCommand,
                CtiCommand,
                WorkerCommand,
                PlanCommand,
                DecisionCommand,
                CorrectionCommand {

    /** The day on which it happened, in Denmark; never in the future. */
    LocalDate on();
}
