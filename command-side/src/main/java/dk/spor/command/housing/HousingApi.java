package dk.spor.command.housing;

import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.Municipality;
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
@Tag(name = "Housing")
class HousingApi {

    private final Desk desk;

    HousingApi(Desk desk) {
        this.desk = desk;
    }

    record MoveBody(
            LocalDate on,
            @Nullable HousingSituation from,
            HousingSituation to,
            @Nullable Note note) implements StrictBody {}

    record HousingObservationBody(
            LocalDate on,
            HousingSituation situation,
            @Nullable Note note) implements StrictBody {}

    record NightBody(LocalDate on) implements StrictBody {}

    record NoticeBody(LocalDate on, Municipality municipality) implements StrictBody {}

    @PostMapping("/moves")
    @Operation(summary = "Record a move")
    ResponseEntity<Object> move(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody MoveBody body) {
        return desk.ask(citizenId, new MoveHome(body.on, body.from, body.to, body.note), key);
    }

    @PostMapping("/housing-observations")
    @Operation(summary = "Record where the citizen was seen or said to live")
    ResponseEntity<Object> observeHousing(
            @PathVariable CitizenId citizenId,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody HousingObservationBody body) {
        return desk.ask(citizenId, new ObserveHousing(body.on, body.situation, body.note), key);
    }

    @PostMapping("/enrolments/{enrolment}/notice")
    @Operation(summary = "Record that the municipality that has the case was told of a stay at a shelter")
    ResponseEntity<Object> notifyMunicipality(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody NoticeBody body) {
        return desk.ask(citizenId, new NotifyMunicipality(body.on, enrolment, body.municipality), key);
    }

    @PostMapping("/enrolments/{enrolment}/nights")
    @Operation(summary = "Record a night at the shelter")
    ResponseEntity<Object> spendNight(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId enrolment,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody NightBody body) {
        return desk.ask(citizenId, new SpendShelterNight(body.on, enrolment), key);
    }
}
