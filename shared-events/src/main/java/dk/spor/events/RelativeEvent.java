package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pårørende: the relatives a citizen names, what these may be told, and the talks they are offered. */
public sealed interface RelativeEvent extends CitizenEvent {

    /**
     * The citizen named a relative.
     *
     * @param age by what the citizen says
     * @param mayBeInformed whether the citizen allows that the relative is told of them
     */
    @EventName("relative-named")
    record RelativeNamed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            PersonName name,
            Relation relation,
            RelativeAge age,
            boolean mayBeInformed)
            implements RelativeEvent {}

    /** The citizen allows, or no longer allows, that a relative is told of them. */
    @EventName("relative-permission-changed")
    record RelativePermissionChanged(
            EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId relative, boolean mayBeInformed)
            implements RelativeEvent {}

    /** The citizen took the naming back: from then on the relative is nobody to Spor. */
    @EventName("relative-naming-taken-back")
    record RelativeNamingTakenBack(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId relative,
            @Nullable Note note) implements RelativeEvent {}

    /** A relative was told something of the citizen; the note says what. */
    @EventName("relative-informed")
    record RelativeInformed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId relative,
            @Nullable Note note) implements RelativeEvent {}

    /**
     * A relative had a talk of their own.
     *
     * @param offer who gave it
     */
    @EventName("relative-talk-held")
    record RelativeTalkHeld(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId relative,
            OfferId offer,
            @Nullable Note note)
            implements RelativeEvent {}
}
