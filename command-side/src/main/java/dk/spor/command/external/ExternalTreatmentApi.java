package dk.spor.command.external;

import dk.spor.command.ExternalTreatmentCommand.BeginExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.EndExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.FollowUpExternalTreatment;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.ProviderName;
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

@WriteApi("/api/citizens/{citizenId}/external-treatments")
@Tag(name = "External treatment")
class ExternalTreatmentApi {

    private final Desk desk;

    ExternalTreatmentApi(Desk desk) {
        this.desk = desk;
    }

    record ExternalTreatmentBody(
            LocalDate on,
            OfferId offer,
            ExternalTreatmentKind kind,
            ProviderName provider,
            @Nullable Note note) implements StrictBody {}

    record ExternalFollowUpBody(
            LocalDate on,
            ExternalTreatmentStatus status,
            @Nullable Note note) implements StrictBody {}

    record ExternalEndBody(
            LocalDate on,
            DischargeOutcome outcome,
            @Nullable Note note) implements StrictBody {}

    @PostMapping
    @Operation(summary = "Record that a treatment began elsewhere, and who follows it up")
    ResponseEntity<Object> begin(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ExternalTreatmentBody body) {
        var command = new BeginExternalTreatment(body.on, body.offer, body.kind, body.provider, body.note);
        return desk.ask(citizenId, command, key);
    }

    @PostMapping("/{treatment}/follow-ups")
    @Operation(summary = "Record that the municipality asked how a treatment elsewhere goes")
    ResponseEntity<Object> followUp(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId treatment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ExternalFollowUpBody body) {
        return desk.ask(citizenId, new FollowUpExternalTreatment(body.on, treatment, body.status, body.note), key);
    }

    @PostMapping("/{treatment}/end")
    @Operation(summary = "Record that a treatment elsewhere ended")
    ResponseEntity<Object> end(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId treatment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ExternalEndBody body) {
        return desk.ask(citizenId, new EndExternalTreatment(body.on, treatment, body.outcome, body.note), key);
    }
}
