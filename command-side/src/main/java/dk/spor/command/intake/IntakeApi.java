package dk.spor.command.intake;

import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.AssessmentKind;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Finding;
import dk.spor.values.IntakeChannel;
import dk.spor.values.Need;
import dk.spor.values.Note;
import dk.spor.values.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}")
@Tag(name = "Intake")
class IntakeApi {

    private final Desk desk;

    IntakeApi(Desk desk) {
        this.desk = desk;
    }

    record IntakeBody(
            LocalDate on,
            IntakeChannel channel,
            @Nullable Note request,
            @Nullable List<Need> needs,
            @Nullable List<Finding> findings)
            implements StrictBody {}

    record AssessmentBody(
            LocalDate on,
            AssessmentKind kind,
            @Nullable EntryId enrolment,
            @Nullable Note note) implements StrictBody {}

    @PostMapping("/intakes")
    @Operation(summary = "Record an intake", description = "Somebody turned to the municipality.")
    ResponseEntity<Object> recordIntake(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody IntakeBody body) {
        var needs = body.needs == null ? List.<Need>of() : body.needs;
        return desk.ask(citizenId, new RecordIntake(body.on, body.channel, body.request, needs, body.findings), key);
    }

    @PostMapping("/assessments")
    @Operation(
            summary = "Record an assessment",
            description = "During a course, if enrolment is given, or outside one.")
    ResponseEntity<Object> recordAssessment(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody AssessmentBody body) {
        return desk.ask(citizenId, new RecordAssessment(body.on, body.kind, body.enrolment, body.note), key);
    }
}
