package dk.spor.bench.event;

import java.time.Instant;

/**
 * A town whose citizens are all known from the beginning, and something happens to each in turn, as long as the log is.
 * Every fifth is without a home at some time.
 *
 * @param citizens how many there are
 */
public record TownLife(int citizens) implements Happenings {

    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final int HOMELESS_ONE_IN = 5;
    /** From here on there are sessions. */
    private static final int SETTLED = 8;

    private static final int FIRST_OF_HOUSING = 6;

    @Override
    public long citizenOf(long index) {
        return index % citizens;
    }

    @Override
    public BenchEvent at(long index) {
        long citizen = citizenOf(index);
        int sequence = (int) (index / citizens);
        boolean session = sequence >= SETTLED || sequence >= FIRST_OF_HOUSING && citizen % HOMELESS_ONE_IN != 0;
        var event = session ? Story.session(citizen, sequence) : Story.event(citizen, sequence);
        return Histories.event(citizen, sequence, BEGIN.plusMillis(index), event);
    }
}
