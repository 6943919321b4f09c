package dk.spor.command.correction;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.api.Desk;
import dk.spor.command.api.WriteApi;
import dk.spor.command.problem.StrictBody;
import dk.spor.values.CitizenId;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
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

@WriteApi("/api/citizens/{citizenId}/entries/{entry}")
@Tag(name = "Corrections")
class CorrectionApi {

    private final Desk desk;

    CorrectionApi(Desk desk) {
        this.desk = desk;
    }

    /** @param instead what should have been asked for: a command's name as {@code command}, and its fields */
    record CorrectionBody(
            LocalDate on,
            CorrectionReason reason,
            @Nullable Note note,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
            CitizenCommand instead)
            implements StrictBody {}

    record RetractionBody(
            LocalDate on, CorrectionReason reason, @Nullable Note note) implements StrictBody {}

    @PostMapping("/correction")
    @Operation(
            summary = "Let an entry say something else",
            description = "`instead` is what should have been asked for in its place, with the command's name:"
                    + " `{\"command\": \"hold-session\", \"on\": \"2026-05-04\", …}`. What followed from the entry is"
                    + " corrected with it. Refused when another entry would become impossible; the answer names them.")
    ResponseEntity<Object> correct(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId entry,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody CorrectionBody body) {
        return desk.ask(citizenId, new CorrectEntry(body.on, entry, body.reason, body.note, body.instead), key);
    }

    @PostMapping("/retraction")
    @Operation(
            summary = "Let an entry no longer count",
            description = "What followed from it goes with it. Of a correction: the entry is as it was before that.")
    ResponseEntity<Object> retract(
            @PathVariable CitizenId citizenId,
            @PathVariable EntryId entry,
            @RequestHeader("Idempotency-Key") RequestKey key,
            @RequestBody RetractionBody body) {
        return desk.ask(citizenId, new RetractEntry(body.on, entry, body.reason, body.note), key);
    }
}
