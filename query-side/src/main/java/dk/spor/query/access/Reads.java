package dk.spor.query.access;

import dk.spor.access.AccessRecord;
import dk.spor.access.CitizenDataRead;
import dk.spor.access.RecordedRead;
import dk.spor.query.reading.ReaderAccess;
import dk.spor.values.CitizenId;
import dk.spor.values.UserId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the record of reads. To see who has read about somebody is to read about them, and is recorded, too. */
public final class Reads {

    /** How many entries there are at the most in one answer. */
    public static final int MOST = 200;

    /** What the addresses of evidence end with, in the API and on the pages. */
    private static final List<String> EXPORTS = List.of("/evidence", "/bevis");

    private final AccessRecord record;
    private final ReaderAccess access;

    public Reads(AccessRecord record, ReaderAccess access) {
        this.record = record;
        this.access = access;
    }

    /**
     * Some entries, newest first.
     *
     * @param next what to give as {@code before} for older ones; absent where there are none
     */
    public record Page(List<RecordedRead> entries, @Nullable Long next) {

        static Page of(List<RecordedRead> oneMore, int limit) {
            boolean more = oneMore.size() > limit;
            var entries = more ? oneMore.subList(0, limit) : oneMore;
            return new Page(List.copyOf(entries), more ? entries.getLast().position() : null);
        }
    }

    /**
     * Who has read about a citizen.
     *
     * @throws dk.spor.query.reading.ReadingRefused.NotAllowed when the reader may not read about them
     */
    public Page about(CitizenId citizen, @Nullable Long before, int limit) {
        access.open(citizen);
        int most = Math.clamp(limit, 1, MOST);
        return Page.of(record.about(citizen, before, most + 1), most);
    }

    /**
     * Everybody's reads.
     *
     * @param by only those of this login; absent for all
     * @param what only those whose address holds this text; absent for all
     */
    public Page all(@Nullable UserId by, @Nullable String what, @Nullable Long before, int limit) {
        var page = newest(
                read -> (by == null || by.equals(read.by()))
                        && (what == null || read.what().contains(what)),
                before,
                limit);
        access.reads(page.entries().stream()
                .flatMap(entry -> entry.read().citizens().stream())
                .filter(access::mayRead)
                .toList());
        return page;
    }

    /** Those by which somebody has taken evidence away; told without saying of whom. */
    public Page exports(int limit) {
        return newest(read -> EXPORTS.stream().anyMatch(read.what()::endsWith), null, limit);
    }

    private Page newest(Predicate<CitizenDataRead> which, @Nullable Long before, int limit) {
        int most = Math.clamp(limit, 1, MOST);
        return Page.of(record.newest(which, before, most + 1), most);
    }

    /** Whether the reader may know who it was; the citizens themselves see when, in which role and what for. */
    public boolean namesReaders() {
        return access.seesWhoRead();
    }
}
