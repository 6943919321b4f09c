package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.TrialExport;
import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.command.CitizenCommand;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plans an export, and tells what is planned for a client in short lines. */
final class Told {

    private Told() {}

    static Plan plan(TrialExport export) {
        try {
            return Planner.plan(ExportFolder.open(export.folder(), StandardCharsets.UTF_8));
        } catch (BrokenExport e) {
            throw new AssertionError(e);
        }
    }

    static List<String> of(TrialExport export, String personalId) {
        return facts(plan(export), personalId).stream()
                .map(fact -> tell(fact.command()))
                .toList();
    }

    static List<CitizenFact> facts(Plan plan, String personalId) {
        return plan.stages().stream()
                .flatMap(stage -> stage.lanes().stream())
                .map(lane -> lane.stream()
                        .filter(CitizenFact.class::isInstance)
                        .map(CitizenFact.class::cast)
                        .toList())
                .filter(facts -> !facts.isEmpty())
                .filter(facts -> facts.getFirst().origin().source().id().equals(personalId))
                .findFirst()
                .orElse(List.of());
    }

    static List<OfferFact> ofOffers(Plan.Stage stage) {
        return stage.lanes().getFirst().stream().map(OfferFact.class::cast).toList();
    }

    private static String tell(CitizenCommand command) {
        return command.on()
                + switch (command) {
                    case RegisterCitizen it ->
                        " known as " + it.name().full() + (it.bornOn() == null ? "" : ", born " + it.bornOn());
                    case ReferCitizen it -> " referred to " + it.offer();
                    case AcceptReferral ignored -> " accepted";
                    case DeclineReferral it -> " declined " + it.ground();
                    case WithdrawReferral it -> " withdrawn " + it.reason();
                    case EnrolCitizen ignored -> " enrolled";
                    case ObserveHousing it -> " seen " + it.situation();
                    case MoveHome it -> " moved " + it.to();
                    case SpendShelterNight ignored -> " night";
                    case HoldSession it -> " session " + it.kind() + " (" + it.note() + ")";
                    case RecordAssessment it -> " assessed " + it.kind();
                    case DischargeCitizen it -> " discharged " + it.outcome();
                    default -> throw new IllegalArgumentException("an import does not say " + command);
                };
    }
}
