package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.EntryId;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lejemål: a lease from its signing to its end. Each list is in order of valid time.
 *
 * @param availableOn from which day the home can be moved into
 * @param evictionWarnings when the landlord warned of an eviction
 * @param adviceMeetings when the municipality met citizen and landlord, to keep the home
 * @param end absent while the lease runs
 */
public record Lease(
        Entry entry,
        LocalDate on,
        LandlordKind landlord,
        LeasedHome home,
        LocalDate availableOn,
        List<Arrears> arrears,
        List<Step> evictionWarnings,
        List<Step> adviceMeetings,
        @Nullable End end)
        implements Dated {

    public Lease {
        arrears = List.copyOf(arrears);
        evictionWarnings = List.copyOf(evictionWarnings);
        adviceMeetings = List.copyOf(adviceMeetings);
    }

    /**
     * Rent that is owed, or was.
     *
     * @param amountInOre in øre; absent where it was not said
     * @param settled absent while it is owed
     */
    public record Arrears(
            Entry entry,
            LocalDate on,
            @Nullable Long amountInOre,
            @Nullable Step settled) implements Dated {}

    /** Something that happened on a day. */
    public record Step(Entry entry, LocalDate on) implements Dated {}

    /** How and when it ended. */
    public record End(Entry entry, LocalDate on, LeaseEnding how) implements Dated {}

    Lease with(Arrears noted) {
        return having(InOrder.with(arrears, noted), evictionWarnings, adviceMeetings, end);
    }

    Lease settling(EntryId settledArrears, Step settlement) {
        var changed = InOrder.exchange(
                arrears,
                known -> known.entry().id().equals(settledArrears),
                known -> new Arrears(known.entry(), known.on(), known.amountInOre(), settlement));
        return having(changed, evictionWarnings, adviceMeetings, end);
    }

    Lease warnedBy(Step warning) {
        return having(arrears, InOrder.with(evictionWarnings, warning), adviceMeetings, end);
    }

    Lease advisedBy(Step meeting) {
        return having(arrears, evictionWarnings, InOrder.with(adviceMeetings, meeting), end);
    }

    Lease endedBy(End ended) {
        return having(arrears, evictionWarnings, adviceMeetings, ended);
    }

    private Lease having(List<Arrears> owed, List<Step> warnings, List<Step> meetings, @Nullable End ended) {
        return new Lease(entry, on, landlord, home, availableOn, owed, warnings, meetings, ended);
    }
}
