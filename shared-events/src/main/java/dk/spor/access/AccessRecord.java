package dk.spor.access;

import dk.spor.values.CitizenId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every read of a citizen's data, in the order in which they were recorded. What stands there stays there. */
public interface AccessRecord {

    /**
     * Records a read, before what was read is answered.
     *
     * @throws RuntimeException when it can't be recorded; nothing may be answered then
     */
    void add(CitizenDataRead read);

    /**
     * Who read about a citizen, newest first.
     *
     * @param before the position that the first has to lie before; absent for the newest
     * @param limit how many at the most
     */
    List<RecordedRead> about(CitizenId citizen, @Nullable Long before, int limit);

    /**
     * Everybody's reads, newest first.
     *
     * @param which only these
     */
    List<RecordedRead> newest(Predicate<CitizenDataRead> which, @Nullable Long before, int limit);
}
