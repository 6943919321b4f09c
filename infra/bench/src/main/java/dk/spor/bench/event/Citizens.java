package dk.spor.bench.event;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.util.UUID;

/** The identifiers of the n-th citizen. */
final class Citizens {

    private static final long VERSION_7 = 0x0190_0000_0000_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOWER_61_BITS = (1L << 61) - 1;

    /** Odd, so that multiplying by it gives every number another one; large, so that neighbours end up far apart. */
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private Citizens() {}

    /** Scattered over the whole range, as an index meets them where citizens of many years come and go. */
    static CitizenId citizen(long number) {
        return new CitizenId(new UUID(VERSION_7, VARIANT | (number * SCATTER & LOWER_61_BITS)));
    }

    static EntryId entry(long number, int sequence) {
        return new EntryId(new UUID(VERSION_7, VARIANT | number << 8 | sequence));
    }

    /** Of an event, where the store wants it to have one besides its place. */
    static String eventId(long number, int sequence) {
        return new UUID(0x0190_0000_0001_7000L, VARIANT | number << 8 | sequence).toString();
    }
}
