package dk.spor.query.reading;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without a home on a day, by the moves.
 *
 * @param since the day of the move into the situation; absent where only the move out of it is known
 * @param proof the move that says so
 */
public record HomelessCitizen(
        CitizenId citizen,
        HousingSituation situation,
        @Nullable LocalDate since,
        EntryId proof) {}
