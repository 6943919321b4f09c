package dk.spor.command.relative;

import dk.spor.command.RelativeCommand.ChangeRelativePermission;
import dk.spor.command.RelativeCommand.HoldRelativeTalk;
import dk.spor.command.RelativeCommand.InformRelative;
import dk.spor.command.RelativeCommand.NameRelative;
import dk.spor.command.RelativeCommand.TakeBackRelativeNaming;
import dk.spor.command.api.Desk;
import dk.spor.command.api.NameBody;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import dk.spor.values.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}/relatives")
@Tag(name = "Relatives")
class RelativeApi {

    private final Desk desk;

    RelativeApi(Desk desk) {
        this.desk = desk;
    }

    record RelativeBody(LocalDate on, NameBody name, Relation relation, RelativeAge age, boolean mayBeInformed)
            implements StrictBody {}

    record PermissionBody(LocalDate on, boolean mayBeInformed) implements StrictBody {}

    record RelativeStepBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    record RelativeTalkBody(
            LocalDate on, OfferId offer, @Nullable Note note) implements StrictBody {}

    @PostMapping
    @Operation(summary = "Record that the citizen named a relative")
    ResponseEntity<Object> nameRelative(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody RelativeBody body) {
        var command = new NameRelative(body.on, body.name.name(), body.relation, body.age, body.mayBeInformed);
        return desk.ask(citizenId, command, key);
    }

    @PostMapping("/{relative}/permissions")
    @Operation(summary = "Record that the citizen allows, or no longer allows, that a relative is told of them")
    ResponseEntity<Object> changePermission(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId relative,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PermissionBody body) {
        return desk.ask(citizenId, new ChangeRelativePermission(body.on, relative, body.mayBeInformed), key);
    }

    @PostMapping("/{relative}/taking-back")
    @Operation(summary = "Record that the citizen took the naming of a relative back")
    ResponseEntity<Object> takeBackNaming(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId relative,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody RelativeStepBody body) {
        return desk.ask(citizenId, new TakeBackRelativeNaming(body.on, relative, body.note), key);
    }

    @PostMapping("/{relative}/informations")
    @Operation(
            summary = "Record that a relative was told something of the citizen",
            description = "Only of those whom the citizen has named, who are grown up and may be told.")
    ResponseEntity<Object> inform(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId relative,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody RelativeStepBody body) {
        return desk.ask(citizenId, new InformRelative(body.on, relative, body.note), key);
    }

    @PostMapping("/{relative}/talks")
    @Operation(
            summary = "Record that a relative had a talk of their own",
            description = "As many as the terms of the offer give a relative on that day.")
    ResponseEntity<Object> holdTalk(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId relative,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody RelativeTalkBody body) {
        return desk.ask(citizenId, new HoldRelativeTalk(body.on, relative, body.offer, body.note), key);
    }
}
