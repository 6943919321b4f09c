package dk.spor.command;

import dk.spor.values.EntryId;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about the leases of a citizen. */
public sealed interface LeaseCommand extends CitizenCommand {

    /**
     * Record that the citizen signed a lease.
     *
     * @param availableOn from which day the home can be moved into
     */
    record SignLease(
            LocalDate on,
            LandlordKind landlord,
            LeasedHome home,
            LocalDate availableOn,
            @Nullable Note note) implements LeaseCommand {}

    /** Record that a lease ended. */
    record EndLease(
            LocalDate on,
            EntryId lease,
            LeaseEnding how,
            @Nullable Note note) implements LeaseCommand {}

    /**
     * Record that rent is owed.
     *
     * @param amountInOre how much, in øre; absent where it was not said
     */
    record NoteArrears(
            LocalDate on,
            EntryId lease,
            @Nullable Long amountInOre,
            @Nullable Note note) implements LeaseCommand {}

    /** Record that rent is owed no longer. */
    record SettleArrears(
            LocalDate on, EntryId arrears, @Nullable Note note) implements LeaseCommand {}

    /** Record that the landlord warned of an eviction. */
    record WarnOfEviction(
            LocalDate on, EntryId lease, @Nullable Note note) implements LeaseCommand {}

    /** Record that the municipality met citizen and landlord, to keep the home. */
    record HoldEvictionAdvice(
            LocalDate on, EntryId lease, @Nullable Note note) implements LeaseCommand {}
}
