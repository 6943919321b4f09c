package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.ReferCitizenToSeveral;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
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

/** Min indgang: one intake, and all that it leads to. */
@WriteApi("/api/citizens/{citizenId}/intakes/{intake}/referrals")
@Tag(name = "Referral")
class SeveralReferralsApi {

    private final Desk desk;

    SeveralReferralsApi(Desk desk) {
        this.desk = desk;
    }

    record ReferralsBody(
            LocalDate on, List<OfferId> offers, @Nullable Note note) implements StrictBody {}

    @PostMapping
    @Operation(
            summary = "Refer a citizen to several offers because of one intake",
            description =
                    "To all of them or to none: the answer's entries are the referrals, in the order of the offers.")
    ResponseEntity<Object> referToSeveral(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId intake,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody ReferralsBody body) {
        return desk.ask(citizenId, new ReferCitizenToSeveral(body.on, body.offers, intake, body.note), key);
    }
}
