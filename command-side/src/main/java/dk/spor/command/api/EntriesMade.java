package dk.spor.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.spor.command.Outcome;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answers when something stands in the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntriesMade(
        @Schema(description = "The citizen it is about") @Nullable
        CitizenId citizenId,

        @Schema(description = "The offer it is about") @Nullable
        OfferId offer,

        @Schema(description = "The entry that was asked for")
        EntryId entryId,

        @Schema(description = "All entries that were made, the one that was asked for first")
        List<EntryId> entries,

        @Schema(description = "Read at least to this position of the log to see the entries")
        long position,

        @Schema(description = "Whether an earlier request with the same key had recorded it")
        boolean repeated) {

    /** Entries about a citizen. */
    public static EntriesMade of(CitizenId citizen, Outcome.Recorded recorded) {
        return new EntriesMade(
                citizen, null, recorded.entry(), recorded.entries(), recorded.position(), recorded.repeated());
    }

    static EntriesMade of(OfferId offer, Outcome.Recorded recorded) {
        return new EntriesMade(
                null, offer, recorded.entry(), recorded.entries(), recorded.position(), recorded.repeated());
    }
}
