package dk.spor.command.worker;

import dk.spor.command.WorkerCommand.AssignWorker;
import dk.spor.command.WorkerCommand.ChangeWorker;
import dk.spor.command.WorkerCommand.ReleaseWorker;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.RequestKey;
import dk.spor.values.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}/workers")
@Tag(name = "Workers")
class WorkerApi {

    private final Desk desk;

    WorkerApi(Desk desk) {
        this.desk = desk;
    }

    record AssignmentBody(
            LocalDate on,
            UserId worker,
            @Nullable EntryId of,
            @Nullable Note note) implements StrictBody {}

    record WorkerChangeBody(
            LocalDate on, UserId worker, @Nullable Note note) implements StrictBody {}

    record WorkerReleaseBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    @PostMapping
    @Operation(
            summary = "Make a worker responsible",
            description = "For an enrolment or a CTI course by its entry; for the citizen as a whole without one.")
    ResponseEntity<Object> assign(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody AssignmentBody body) {
        return desk.ask(citizenId, new AssignWorker(body.on, body.worker, body.of, body.note), key);
    }

    @PostMapping("/{assignment}/change")
    @Operation(summary = "Let another worker take over")
    ResponseEntity<Object> change(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId assignment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody WorkerChangeBody body) {
        return desk.ask(citizenId, new ChangeWorker(body.on, assignment, body.worker, body.note), key);
    }

    @PostMapping("/{assignment}/release")
    @Operation(summary = "End an assignment that nobody takes over")
    ResponseEntity<Object> release(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId assignment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody WorkerReleaseBody body) {
        return desk.ask(citizenId, new ReleaseWorker(body.on, assignment, body.note), key);
    }
}
