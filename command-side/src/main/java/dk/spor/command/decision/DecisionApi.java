package dk.spor.command.decision;

import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
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
@Tag(name = "Decisions")
class DecisionApi {

    private final Desk desk;

    DecisionApi(Desk desk) {
        this.desk = desk;
    }

    record DecisionBody(
            LocalDate on,
            LegalGroundId ground,
            DecisionResult result,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            LocalDate from,
            @Nullable LocalDate until,
            Note reasons,
            Participation participation,
            @Nullable Long seen)
            implements StrictBody {}

    record CommunicationBody(LocalDate on, CommunicationChannel channel) implements StrictBody {}

    record ComplaintBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    record SettlementBody(
            LocalDate on,
            ComplaintOutcome outcome,
            @Nullable Note note) implements StrictBody {}

    @PostMapping("/decisions")
    @Operation(
            summary = "Make a decision by law",
            description = "`seen` is the position up to which the decider had the case before them, as the answers of"
                    + " the read API and the pages name it; leave it out when they had something other than Spor.")
    ResponseEntity<Object> make(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody DecisionBody body) {
        var command = new MakeDecision(
                body.on,
                body.ground,
                body.result,
                body.offer,
                body.referral,
                body.from,
                body.until,
                body.reasons,
                body.participation,
                body.seen);
        return desk.ask(citizenId, command, key);
    }

    @PostMapping("/decisions/{decision}/communication")
    @Operation(summary = "Record that the citizen was told of a decision")
    ResponseEntity<Object> communicate(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId decision,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CommunicationBody body) {
        return desk.ask(citizenId, new CommunicateDecision(body.on, decision, body.channel), key);
    }

    @PostMapping("/decisions/{decision}/complaints")
    @Operation(summary = "Record a complaint of a decision")
    ResponseEntity<Object> receiveComplaint(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId decision,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ComplaintBody body) {
        return desk.ask(citizenId, new ReceiveComplaint(body.on, decision, body.note), key);
    }

    @PostMapping("/complaints/{complaint}/settlement")
    @Operation(summary = "Record what became of a complaint")
    ResponseEntity<Object> settleComplaint(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId complaint,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody SettlementBody body) {
        return desk.ask(citizenId, new SettleComplaint(body.on, complaint, body.outcome, body.note), key);
    }
}
