package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.EntryId;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who a citizen is. */
public sealed interface RegistrationEvent extends CitizenEvent {

    /**
     * Spor came to know of a citizen; the first event of every pathway.
     *
     * @param happenedOn the day from which the municipality knows the citizen; facts may still be recorded from before
     * @param cpr absent where the citizen has none, or is anonymous
     * @param bornOn absent where it is not known; never contradicts the CPR number
     */
    @EventName("citizen-registered")
    record CitizenRegistered(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            PersonName name,
            @Nullable Cpr cpr,
            @Nullable LocalDate bornOn)
            implements RegistrationEvent {}
}
