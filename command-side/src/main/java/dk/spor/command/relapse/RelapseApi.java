package dk.spor.command.relapse;

import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.RequestKey;
import dk.spor.values.SubstanceStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}")
@Tag(name = "Relapse prevention")
class RelapseApi {

    private final Desk desk;

    RelapseApi(Desk desk) {
        this.desk = desk;
    }

    record CourseBody(LocalDate on, OfferId offer, @Nullable Note note) implements StrictBody {}

    record CourseEndBody(
            LocalDate on,
            RelapsePreventionOutcome outcome,
            @Nullable Note note) implements StrictBody {}

    record FollowUpHeldBody(
            LocalDate on, SubstanceStatus status, @Nullable Note note) implements StrictBody {}

    record FollowUpMissedBody(
            LocalDate on,
            FollowUpMissReason reason,
            @Nullable Note note) implements StrictBody {}

    record RelapseBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    @PostMapping("/discharges/{discharge}/relapse-prevention")
    @Operation(summary = "Start relapse prevention after a discharge")
    ResponseEntity<Object> startRelapsePrevention(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId discharge,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CourseBody body) {
        return desk.ask(citizenId, new StartRelapsePrevention(body.on, discharge, body.offer, body.note), key);
    }

    @PostMapping("/relapse-prevention/{course}/end")
    @Operation(summary = "End relapse prevention")
    ResponseEntity<Object> endRelapsePrevention(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId course,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CourseEndBody body) {
        return desk.ask(citizenId, new EndRelapsePrevention(body.on, course, body.outcome, body.note), key);
    }

    @PostMapping("/follow-ups/{followUp}/held")
    @Operation(summary = "Record that a planned follow-up took place")
    ResponseEntity<Object> holdFollowUp(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId followUp,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody FollowUpHeldBody body) {
        return desk.ask(citizenId, new HoldFollowUp(body.on, followUp, body.status, body.note), key);
    }

    @PostMapping("/follow-ups/{followUp}/missed")
    @Operation(summary = "Record that a planned follow-up could not be held")
    ResponseEntity<Object> missFollowUp(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId followUp,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody FollowUpMissedBody body) {
        return desk.ask(citizenId, new MissFollowUp(body.on, followUp, body.reason, body.note), key);
    }

    @PostMapping("/relapses")
    @Operation(summary = "Record a relapse that was seen or told of")
    ResponseEntity<Object> observeRelapse(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody RelapseBody body) {
        return desk.ask(citizenId, new ObserveRelapse(body.on, body.note), key);
    }
}
