package dk.spor.query.testing;

import dk.spor.access.AccessRecord;
import dk.spor.access.CitizenDataRead;
import dk.spor.access.RecordedRead;
import dk.spor.values.CitizenId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A record of reads that is gone with the test; one is made a minute. */
public final class AccessInMemory implements AccessRecord {

    private static final Instant BEGIN = Instant.parse("2026-11-20T08:00:00Z");

    private final List<RecordedRead> reads = new ArrayList<>();

    @Override
    public void add(CitizenDataRead read) {
        long position = reads.size() + 1L;
        reads.add(new RecordedRead(position, BEGIN.plusSeconds(60 * position), read));
    }

    @Override
    public List<RecordedRead> about(CitizenId citizen, @Nullable Long before, int limit) {
        return newest(read -> read.citizens().contains(citizen), before, limit);
    }

    @Override
    public List<RecordedRead> newest(Predicate<CitizenDataRead> which, @Nullable Long before, int limit) {
        return reads.reversed().stream()
                .filter(recorded -> before == null || recorded.position() < before)
                .filter(recorded -> which.test(recorded.read()))
                .limit(limit)
                .toList();
    }
}
