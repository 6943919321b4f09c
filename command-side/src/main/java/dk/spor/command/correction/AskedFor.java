package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.WorkerCommand.AssignWorker;
import dk.spor.command.WorkerCommand.ChangeWorker;
import dk.spor.command.WorkerCommand.ReleaseWorker;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import java.util.Optional;

/** What one would have to ask for to have an event recorded: the way back from what was said to the saying of it. */
public final class AskedFor {

    private AskedFor() {}

    /** Empty for what nobody asks for: what follows from another entry by a rule, and corrections. */
    public static Optional<CitizenCommand> by(CitizenEvent event) {
        return switch (event) {
            case CitizenRegistered it ->
                Optional.of(new RegisterCitizen(it.happenedOn(), it.name(), it.cpr(), it.bornOn()));
            case IntakeEvent it -> Optional.of(by(it));
            case HousingEvent it -> Optional.of(AskedForHome.by(it));
            case LeaseEvent it -> Optional.of(AskedForHome.by(it));
            case RelativeEvent it -> Optional.of(AskedForRelative.by(it));
            case ExternalTreatmentEvent it -> Optional.of(AskedForCare.by(it));
            case ReferralEvent it -> Optional.of(AskedForCare.by(it));
            case TreatmentEvent it -> Optional.of(AskedForCare.by(it));
            case RelapsePreventionEvent it -> AskedForCare.by(it);
            case CtiEvent it -> Optional.of(AskedForCti.by(it));
            case DecisionEvent it -> Optional.of(AskedForDecision.by(it));
            case WorkerEvent it -> Optional.of(by(it));
            case PlanEvent it -> Optional.of(AskedForPlan.by(it));
            case CorrectionEvent ignored -> Optional.empty();
        };
    }

    private static CitizenCommand by(IntakeEvent event) {
        return switch (event) {
            case IntakeRecorded it ->
                new RecordIntake(it.happenedOn(), it.channel(), it.request(), it.needs(), it.findings());
            case AssessmentRecorded it -> new RecordAssessment(it.happenedOn(), it.kind(), it.enrolment(), it.note());
        };
    }

    private static CitizenCommand by(WorkerEvent event) {
        return switch (event) {
            case WorkerAssigned it -> new AssignWorker(it.happenedOn(), it.worker(), it.of(), it.note());
            case WorkerChanged it -> new ChangeWorker(it.happenedOn(), it.assignment(), it.worker(), it.note());
            case WorkerReleased it -> new ReleaseWorker(it.happenedOn(), it.assignment(), it.note());
        };
    }
}
