package dk.spor.app.ndjson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.values.OfferId;
import dk.spor.values.Role;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What one line says. */
sealed interface Line {

    /** The source's own name for what the line records; once in a system. */
    String key();

    /** The role in which it was done there; for decisions, which not everybody may make. */
    @Nullable
    Role role();

    /** When it was recorded there, in the source's own local time. */
    @Nullable
    LocalDateTime recordedAt();

    /** Who recorded it there, by the source's own identifier. */
    @Nullable
    String recordedBy();

    /**
     * About a citizen.
     *
     * @param citizen by Spor's identifier or the source's own
     */
    record OfCitizen(
            String key,
            String citizen,
            @Nullable Role role,
            @Nullable LocalDateTime recordedAt,
            @Nullable String recordedBy,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
            CitizenCommand ask)
            implements Line {}

    /** About an offer. */
    record OfOffer(
            String key,
            OfferId offer,
            @Nullable Role role,
            @Nullable LocalDateTime recordedAt,
            @Nullable String recordedBy,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
            OfferCommand ask)
            implements Line {}
}
