package dk.spor.command;

import dk.spor.values.EntryId;
import java.util.List;

/** What became of something asked for. */
public sealed interface Outcome {

    /**
     * It stands in the log.
     *
     * @param entries the entries that were made, the one asked for first
     * @param position a position in the log at or after those entries: who reads at least that far sees them
     * @param repeated true when an earlier request with the same key had recorded it, and this one recorded nothing
     */
    record Recorded(List<EntryId> entries, long position, boolean repeated) implements Outcome {

        public Recorded {
            entries = List.copyOf(entries);
        }

        /** The entry that was asked for. */
        public EntryId entry() {
            return entries.getFirst();
        }
    }

    /** It can't be, and nothing was recorded. */
    record Refused(Refusal refusal) implements Outcome {}
}
