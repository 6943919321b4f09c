package dk.spor.command.request;

import dk.spor.command.Asking;
import dk.spor.command.deciding.EntryIds;
import dk.spor.values.EntryId;
import dk.spor.values.Uuids;
import java.time.Instant;

/** The identifiers that one request gives its entries. */
public final class EntryIdsOf {

    private EntryIdsOf() {}

    /** The identifier that was asked for and others derived from it, or new ones. For one decision only. */
    public static EntryIds request(Asking asking) {
        var first = asking.entryId();
        return first == null ? EntryId::random : new Derived(first);
    }

    private static final class Derived implements EntryIds {

        private final EntryId first;
        private int given;

        Derived(EntryId first) {
            this.first = first;
        }

        @Override
        public EntryId next() {
            int number = given++;
            return number == 0 ? first : new EntryId(Uuids.derived(madeAt(), first + "/" + number));
        }

        /** A UUID of version 7 begins with the milliseconds since 1970. */
        private Instant madeAt() {
            return Instant.ofEpochMilli(first.value().getMostSignificantBits() >>> 16);
        }
    }
}
