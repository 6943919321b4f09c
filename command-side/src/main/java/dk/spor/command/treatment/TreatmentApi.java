package dk.spor.command.treatment;

import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CancelledBy;
import dk.spor.values.CitizenId;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.RequestKey;
import dk.spor.values.ScreeningResult;
import dk.spor.values.SessionKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}/enrolments/{enrolment}")
@Tag(name = "Treatment")
class TreatmentApi {

    private final Desk desk;

    TreatmentApi(Desk desk) {
        this.desk = desk;
    }

    record SessionHeldBody(
            LocalDate on,
            SessionKind kind,
            @Nullable Integer minutes,
            @Nullable Note note) implements StrictBody {}

    record SessionCancelledBody(
            LocalDate on,
            SessionKind kind,
            CancelledBy by,
            @Nullable Note note) implements StrictBody {}

    record SessionMissedBody(
            LocalDate on, SessionKind kind, @Nullable Note note) implements StrictBody {}

    record ScreeningBody(
            LocalDate on, ScreeningResult result, @Nullable Note note) implements StrictBody {}

    record DischargeBody(
            LocalDate on,
            DischargeOutcome outcome,
            @Nullable DischargeInitiative initiative,
            @Nullable Note note) implements StrictBody {}

    @PostMapping("/sessions/held")
    @Operation(summary = "Record a session that took place")
    ResponseEntity<Object> holdSession(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody SessionHeldBody body) {
        return desk.ask(citizenId, new HoldSession(body.on, enrolment, body.kind, body.minutes, body.note), key);
    }

    @PostMapping("/sessions/cancelled")
    @Operation(summary = "Record a session that was called off")
    ResponseEntity<Object> cancelSession(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody SessionCancelledBody body) {
        return desk.ask(citizenId, new CancelSession(body.on, enrolment, body.kind, body.by, body.note), key);
    }

    @PostMapping("/sessions/missed")
    @Operation(summary = "Record a session that the citizen did not turn up for")
    ResponseEntity<Object> missSession(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody SessionMissedBody body) {
        return desk.ask(citizenId, new MissSession(body.on, enrolment, body.kind, body.note), key);
    }

    @PostMapping("/screenings")
    @Operation(
            summary = "Record that the citizen was offered to be screened for mental illness, and what came of it",
            description = "One that the citizen declined can be offered again.")
    ResponseEntity<Object> holdScreening(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ScreeningBody body) {
        return desk.ask(citizenId, new HoldScreening(body.on, enrolment, body.result, body.note), key);
    }

    @PostMapping("/discharge")
    @Operation(
            summary = "End a course; plans the follow-up where a rule asks for one",
            description = "By the municipality, from a shelter, only when the conditions of § 110 are there.")
    ResponseEntity<Object> discharge(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody DischargeBody body) {
        return desk.ask(
                citizenId, new DischargeCitizen(body.on, enrolment, body.outcome, body.initiative, body.note), key);
    }
}
