package dk.spor.command.intake;

import dk.spor.command.IntakeCommand;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.treatment.TreatmentState;
import dk.spor.command.treatment.WithinEnrolment;
import dk.spor.events.CitizenEvent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.values.Finding;
import java.util.List;
import java.util.Optional;

/** What becomes of what is asked about a citizen's turning to the municipality. */
public final class IntakeDecisions {

    private IntakeDecisions() {}

    /** @param courses the citizen's enrolments, which an assessment can belong to */
    public static Verdict<CitizenEvent> decide(TreatmentState courses, IntakeCommand command, Context context) {
        return switch (command) {
            case RecordIntake asked -> intake(asked, context);
            case RecordAssessment asked -> assessment(courses, asked, context);
        };
    }

    private static Verdict<CitizenEvent> intake(RecordIntake asked, Context context) {
        var findings = asked.findings() == null ? List.<Finding>of() : asked.findings();
        return Check.start()
                .forbid(contradictory(findings), IntakeRules::findingsOnce)
                .accept(() -> new IntakeRecorded(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.channel(),
                        asked.request(),
                        asked.needs(),
                        findings));
    }

    private static boolean contradictory(List<Finding> findings) {
        return findings.stream().map(Finding::circumstance).distinct().count() < findings.size();
    }

    private static Verdict<CitizenEvent> assessment(TreatmentState courses, RecordAssessment asked, Context context) {
        var enrolment = asked.enrolment();
        return Check.start()
                .forbid(
                        enrolment == null
                                ? Optional.empty()
                                : WithinEnrolment.ASSESSMENT.check(courses, enrolment, asked.on()))
                .accept(() -> new AssessmentRecorded(
                        context.newEntry(), context.citizen(), asked.on(), asked.kind(), enrolment, asked.note()));
    }
}
