package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lejemål: the leases a citizen signs, and what puts them at risk. Addresses are no part of these events. */
public sealed interface LeaseEvent extends CitizenEvent {

    /**
     * The citizen signed a lease. Moving in is an event of its own.
     *
     * @param availableOn from which day the home can be moved into
     */
    @EventName("lease-signed")
    record LeaseSigned(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            LandlordKind landlord,
            LeasedHome home,
            LocalDate availableOn,
            @Nullable Note note)
            implements LeaseEvent {}

    /** A lease ended. */
    @EventName("lease-ended")
    record LeaseEnded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId lease,
            LeaseEnding how,
            @Nullable Note note)
            implements LeaseEvent {}

    /**
     * The municipality learned that rent is owed.
     *
     * @param amountInOre how much, in øre; absent where it was not said
     */
    @EventName("arrears-noted")
    record ArrearsNoted(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId lease,
            @Nullable Long amountInOre,
            @Nullable Note note)
            implements LeaseEvent {}

    /** The rent that was owed is paid, or the landlord has agreed on how it will be. */
    @EventName("arrears-settled")
    record ArrearsSettled(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId arrears,
            @Nullable Note note) implements LeaseEvent {}

    /** The landlord warned of an eviction. */
    @EventName("eviction-warned")
    record EvictionWarned(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId lease,
            @Nullable Note note) implements LeaseEvent {}

    /** Advice against eviction: the municipality met citizen and landlord. */
    @EventName("eviction-advice-held")
    record EvictionAdviceHeld(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId lease,
            @Nullable Note note) implements LeaseEvent {}
}
