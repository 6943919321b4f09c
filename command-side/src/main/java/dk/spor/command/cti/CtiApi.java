package dk.spor.command.cti;

import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.EntryId;
import dk.spor.values.LifeDimension;
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

@WriteApi("/api/citizens/{citizenId}/cti")
@Tag(name = "CTI")
class CtiApi {

    private final Desk desk;

    CtiApi(Desk desk) {
        this.desk = desk;
    }

    record CtiBody(
            LocalDate on,
            List<LifeDimension> focusAreas,
            @Nullable Note note) implements StrictBody {}

    record PhaseBody(
            LocalDate on,
            CtiPhase to,
            List<LifeDimension> focusAreas,
            @Nullable Note note) implements StrictBody {}

    record PauseBody(
            LocalDate on, CtiPauseReason reason, @Nullable Note note) implements StrictBody {}

    record ResumptionBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    record ContactBody(
            LocalDate on, CtiContactKind kind, @Nullable Note note) implements StrictBody {}

    record CtiEndBody(
            LocalDate on, CtiEndReason reason, @Nullable Note note) implements StrictBody {}

    @PostMapping
    @Operation(summary = "Start CTI: phase 1 and the nine months begin")
    ResponseEntity<Object> startCti(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CtiBody body) {
        return desk.ask(citizenId, new StartCti(body.on, body.focusAreas, body.note), key);
    }

    @PostMapping("/{course}/phase")
    @Operation(summary = "Go on to a later phase")
    ResponseEntity<Object> changeCtiPhase(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PhaseBody body) {
        return desk.ask(citizenId, new ChangeCtiPhase(body.on, course, body.to, body.focusAreas, body.note), key);
    }

    @PostMapping("/{course}/pause")
    @Operation(summary = "Pause the course")
    ResponseEntity<Object> pauseCti(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PauseBody body) {
        return desk.ask(citizenId, new PauseCti(body.on, course, body.reason, body.note), key);
    }

    @PostMapping("/{course}/resumption")
    @Operation(summary = "Resume the course")
    ResponseEntity<Object> resumeCti(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ResumptionBody body) {
        return desk.ask(citizenId, new ResumeCti(body.on, course, body.note), key);
    }

    @PostMapping("/{course}/contacts")
    @Operation(summary = "Record a contact, or an attempt at one")
    ResponseEntity<Object> recordCtiContact(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ContactBody body) {
        return desk.ask(citizenId, new RecordCtiContact(body.on, course, body.kind, body.note), key);
    }

    @PostMapping("/{course}/end")
    @Operation(summary = "End the course")
    ResponseEntity<Object> endCti(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CtiEndBody body) {
        return desk.ask(citizenId, new EndCti(body.on, course, body.reason, body.note), key);
    }
}
