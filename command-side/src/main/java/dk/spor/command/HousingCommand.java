package dk.spor.command;

import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.Municipality;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about where a citizen lives. */
public sealed interface HousingCommand extends CitizenCommand {

    /**
     * Record a move.
     *
     * @param from where the citizen lived until this day; must agree with what is known. Absent: from wherever it was
     */
    record MoveHome(
            LocalDate on,
            @Nullable HousingSituation from,
            HousingSituation to,
            @Nullable Note note) implements HousingCommand {}

    /** Record where the citizen was seen or said to live on a day. */
    record ObserveHousing(
            LocalDate on,
            HousingSituation situation,
            @Nullable Note note) implements HousingCommand {}

    /** Record a night at the shelter where the citizen is enrolled. */
    record SpendShelterNight(LocalDate on, EntryId enrolment) implements HousingCommand {}

    /** Record that the municipality that has the case was told of a stay at a shelter. */
    record NotifyMunicipality(LocalDate on, EntryId enrolment, Municipality municipality) implements HousingCommand {}
}
