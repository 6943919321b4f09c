package dk.spor.app.demo.town;

import dk.spor.values.EntryId;
import dk.spor.values.Uuids;
import java.time.Instant;

/** Which identifiers the command side gives the further entries of a request that asked for the first one's. */
final class FurtherEntries {

    private static final int BITS_BELOW_MILLISECONDS = 16;

    private FurtherEntries() {}

    /** The entry that a request made so many places after the one that was asked for. */
    static EntryId after(EntryId first, int places) {
        var madeAt = Instant.ofEpochMilli(first.value().getMostSignificantBits() >>> BITS_BELOW_MILLISECONDS);
        return new EntryId(Uuids.derived(madeAt, first + "/" + places));
    }
}
