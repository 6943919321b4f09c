package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.DeclineGround;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.WithdrawalReason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

@WriteApi("/api/citizens/{citizenId}/referrals")
@Tag(name = "Referral")
class ReferralApi {

    private final Desk desk;

    ReferralApi(Desk desk) {
        this.desk = desk;
    }

    record ReferralBody(
            LocalDate on,
            OfferId offer,
            @Nullable EntryId intake,
            @Nullable Note note) implements StrictBody {}

    record AcceptanceBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    record DeclineBody(
            LocalDate on, DeclineGround ground, @Nullable Note note) implements StrictBody {}

    record WaitingListBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    record WithdrawalBody(
            LocalDate on, WithdrawalReason reason, @Nullable Note note) implements StrictBody {}

    record PlaceRefusalBody(LocalDate on, @Nullable Note note) implements StrictBody {}

    record EnrolmentBody(LocalDate on) implements StrictBody {}

    @PostMapping
    @Operation(summary = "Refer a citizen to an offer")
    ResponseEntity<Object> refer(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ReferralBody body) {
        return desk.ask(citizenId, new ReferCitizen(body.on, body.offer, body.intake, body.note), key);
    }

    @PostMapping("/{referral}/acceptance")
    @Operation(summary = "Accept a referral")
    ResponseEntity<Object> acceptReferral(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId referral,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody AcceptanceBody body) {
        return desk.ask(citizenId, new AcceptReferral(body.on, referral, body.note), key);
    }

    @PostMapping("/{referral}/decline")
    @Operation(summary = "Decline a referral, with its ground")
    ResponseEntity<Object> declineReferral(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId referral,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody DeclineBody body) {
        return desk.ask(citizenId, new DeclineReferral(body.on, referral, body.ground, body.note), key);
    }

    @PostMapping("/{referral}/waiting-list")
    @Operation(summary = "Put the citizen on the offer's waiting list")
    ResponseEntity<Object> waitList(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId referral,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody WaitingListBody body) {
        return desk.ask(citizenId, new WaitListCitizen(body.on, referral, body.note), key);
    }

    @PostMapping("/{referral}/withdrawal")
    @Operation(summary = "End a referral from the citizen's side")
    ResponseEntity<Object> withdrawReferral(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId referral,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody WithdrawalBody body) {
        return desk.ask(citizenId, new WithdrawReferral(body.on, referral, body.reason, body.note), key);
    }

    @PostMapping("/{referral}/place-refusal")
    @Operation(summary = "Record that the citizen refuses the place that is held for them")
    ResponseEntity<Object> refusePlace(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId referral,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody PlaceRefusalBody body) {
        return desk.ask(citizenId, new RefusePlace(body.on, referral, body.note), key);
    }

    @PostMapping("/{referral}/enrolment")
    @Operation(summary = "Enrol the citizen on an accepted referral")
    ResponseEntity<Object> enrol(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId referral,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody EnrolmentBody body) {
        return desk.ask(citizenId, new EnrolCitizen(body.on, referral), key);
    }
}
