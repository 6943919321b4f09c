package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.Municipality;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Boligskift: where the citizen lives, by category. Addresses are no part of these events. */
public sealed interface HousingEvent extends CitizenEvent {

    /**
     * The citizen moved. This entry is the stay that begins.
     *
     * @param from where they lived until this day; absent where it was not known
     * @param to where they live from this day on
     */
    @EventName("home-moved")
    record HomeMoved(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            @Nullable HousingSituation from,
            HousingSituation to,
            @Nullable Note note)
            implements HousingEvent {}

    /** Somebody saw or was told where the citizen lives on this day, without knowing since when. */
    @EventName("housing-observed")
    record HousingObserved(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            HousingSituation situation,
            @Nullable Note note) implements HousingEvent {}

    /** The citizen slept at a shelter on the night that began on this day. */
    @EventName("shelter-night-spent")
    record ShelterNightSpent(EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId enrolment)
            implements HousingEvent {}

    /**
     * The municipality that has the citizen's case was told of a stay at a shelter (Serviceloven § 110).
     *
     * @param enrolment the stay it was told of
     * @param municipality which one it was
     */
    @EventName("municipality-notified")
    record MunicipalityNotified(
            EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId enrolment, Municipality municipality)
            implements HousingEvent {}
}
