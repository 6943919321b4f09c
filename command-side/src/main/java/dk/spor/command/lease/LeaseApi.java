package dk.spor.command.lease;

import dk.spor.command.LeaseCommand.EndLease;
import dk.spor.command.LeaseCommand.HoldEvictionAdvice;
import dk.spor.command.LeaseCommand.NoteArrears;
import dk.spor.command.LeaseCommand.SettleArrears;
import dk.spor.command.LeaseCommand.SignLease;
import dk.spor.command.LeaseCommand.WarnOfEviction;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.Note;
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

@WriteApi("/api/citizens/{citizenId}")
@Tag(name = "Leases")
class LeaseApi {

    private final Desk desk;

    LeaseApi(Desk desk) {
        this.desk = desk;
    }

    record LeaseBody(
            LocalDate on,
            LandlordKind landlord,
            LeasedHome home,
            LocalDate availableOn,
            @Nullable Note note) implements StrictBody {}

    record LeaseEndBody(
            LocalDate on, LeaseEnding how, @Nullable Note note) implements StrictBody {}

    record ArrearsBody(
            LocalDate on,
            @Nullable Long amountInOre,
            @Nullable Note note) implements StrictBody {}

    record LeaseStepBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    @PostMapping("/leases")
    @Operation(summary = "Record that the citizen signed a lease")
    ResponseEntity<Object> sign(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody LeaseBody body) {
        var command = new SignLease(body.on, body.landlord, body.home, body.availableOn, body.note);
        return desk.ask(citizenId, command, key);
    }

    @PostMapping("/leases/{lease}/end")
    @Operation(summary = "Record that a lease ended")
    ResponseEntity<Object> end(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId lease,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody LeaseEndBody body) {
        return desk.ask(citizenId, new EndLease(body.on, lease, body.how, body.note), key);
    }

    @PostMapping("/leases/{lease}/arrears")
    @Operation(summary = "Record that rent is owed")
    ResponseEntity<Object> noteArrears(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId lease,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ArrearsBody body) {
        return desk.ask(citizenId, new NoteArrears(body.on, lease, body.amountInOre, body.note), key);
    }

    @PostMapping("/leases/{lease}/eviction-warnings")
    @Operation(summary = "Record that the landlord warned of an eviction")
    ResponseEntity<Object> warnOfEviction(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId lease,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody LeaseStepBody body) {
        return desk.ask(citizenId, new WarnOfEviction(body.on, lease, body.note), key);
    }

    @PostMapping("/leases/{lease}/eviction-advice")
    @Operation(summary = "Record that the municipality met citizen and landlord, to keep the home")
    ResponseEntity<Object> holdEvictionAdvice(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId lease,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody LeaseStepBody body) {
        return desk.ask(citizenId, new HoldEvictionAdvice(body.on, lease, body.note), key);
    }

    @PostMapping("/arrears/{arrears}/settlement")
    @Operation(summary = "Record that rent is owed no longer")
    ResponseEntity<Object> settleArrears(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId arrears,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody LeaseStepBody body) {
        return desk.ask(citizenId, new SettleArrears(body.on, arrears, body.note), key);
    }
}
