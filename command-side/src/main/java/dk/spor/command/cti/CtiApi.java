package dk.spor.command.cti;

import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
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

    record PreContactBody(
            LocalDate on, CtiContactKind kind, @Nullable Note note) implements StrictBody {}

    record HandOverBody(
            LocalDate on,
            CtiTakeover with,
            List<LifeDimension> areas,
            @Nullable Note note) implements StrictBody {}

    record FollowOnBody(
            LocalDate on, CtiTakeover by, @Nullable Note note) implements StrictBody {}

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

    @PostMapping("/contact-making")
    @Operation(
            summary = "Record a contact before there is a course; the course that starts next is the one it belongs to")
    ResponseEntity<Object> recordPreCtiContact(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PreContactBody body) {
        return desk.ask(citizenId, new RecordPreCtiContact(body.on, body.kind, body.note), key);
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

    @PostMapping("/{course}/hand-over")
    @Operation(summary = "Record an agreement on what somebody goes on with when the course ends")
    ResponseEntity<Object> agreeCtiHandOver(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody HandOverBody body) {
        return desk.ask(citizenId, new AgreeCtiHandOver(body.on, course, body.with, body.areas, body.note), key);
    }

    @PostMapping("/{course}/follow-on")
    @Operation(summary = "Record that somebody who goes on after the course has begun to")
    ResponseEntity<Object> startCtiFollowOn(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody FollowOnBody body) {
        return desk.ask(citizenId, new StartCtiFollowOn(body.on, course, body.by, body.note), key);
    }

    @PostMapping("/{course}/end")
    @Operation(
            summary = "End the course",
            description = "As completed only after a hand-over agreement and the start of the support that goes on.")
    ResponseEntity<Object> endCti(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CtiEndBody body) {
        return desk.ask(citizenId, new EndCti(body.on, course, body.reason, body.note), key);
    }
}
