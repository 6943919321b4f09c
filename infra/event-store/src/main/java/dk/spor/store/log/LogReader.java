package dk.spor.store.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Reads stored events, by position and by stream. Sees what a majority has, and nothing else. */
public final class LogReader {

    /** How many places of a stream are asked for at first, and at most, in one question. */
    private static final int FIRST_WINDOW = 64;

    private static final int WIDEST_WINDOW = 512;

    private final CommitCollection commits;
    private final LogHead head;

    public LogReader(CommitCollection commits, LogHead head) {
        this.commits = commits;
        this.head = head;
    }

    /** The position of the last event, asked of the database; 0 while the log is empty. */
    public long head() {
        head.advanceTo(commits.head());
        return head.position();
    }

    /** Up to {@code limit} events after {@code position}, in order; fewer, or none, at the end of the log. */
    public List<PositionedEvent> after(long position, int limit) {
        List<PositionedEvent> events = new ArrayList<>();
        // Positions are dense, so the commits that are needed begin in this window, but for one that began before it.
        List<Commit> window = commits.startingBetween(position + 1, position + limit);
        boolean beginsInsideACommit = window.isEmpty()
                ? position != head.position()
                : window.getFirst().first() != position + 1;
        if (position > 0 && beginsInsideACommit) {
            Commit around = commits.lastStartingUpTo(position);
            if (around != null) {
                addAfter(position, around, limit, events);
            }
        }
        window.forEach(commit -> addAfter(position, commit, limit, events));
        return events;
    }

    private static void addAfter(long position, Commit commit, int limit, List<PositionedEvent> target) {
        long at = commit.first();
        for (StoredEvent event : commit.events()) {
            if (at > position && target.size() < limit) {
                target.add(new PositionedEvent(at, commit.at(), event));
            }
            at++;
        }
    }

    /** All events after {@code position}, in order, to the end of the log as it is when the walk gets there. */
    public StoredWalk walkAfter(long position) {
        Commit around = position == 0 || position >= head() ? null : commits.lastStartingUpTo(position + 1);
        return new StoredWalk(new CommitWalk(commits, around == null ? position + 1 : around.first()), position);
    }

    /** Up to {@code limit} events of one stream from {@code fromSequence} on, in order; empty for an unknown stream. */
    public List<PositionedEvent> stream(String stream, long fromSequence, int limit) {
        List<PositionedEvent> events = new ArrayList<>();
        long next = fromSequence;
        long end = fromSequence + limit;
        for (int window = FIRST_WINDOW; next < end; window = Math.min(WIDEST_WINDOW, 2 * window)) {
            long until = Math.min(end, next + window);
            int before = events.size();
            addBetween(stream, next, until, events);
            if (events.size() - before < until - next) {
                break;
            }
            next = until;
        }
        return events;
    }

    private void addBetween(String stream, long fromSequence, long untilSequence, List<PositionedEvent> target) {
        List<String> keys = LongStream.range(fromSequence, untilSequence)
                .mapToObj(sequence -> StreamPlace.key(stream, sequence))
                .toList();
        for (Commit commit : commits.holdingAny(keys)) {
            long position = commit.first();
            for (StoredEvent event : commit.events()) {
                StreamPlace place = event.place();
                if (place != null
                        && place.stream().equals(stream)
                        && place.sequence() >= fromSequence
                        && place.sequence() < untilSequence) {
                    target.add(new PositionedEvent(position, commit.at(), event));
                }
                position++;
            }
        }
    }

    /** The sequence of the stream's last event; empty for an unknown stream. */
    public OptionalLong lastSequence(String stream) {
        // Sequences are dense, so the last one is found by halving; one question halves many times at once.
        long last = -1;
        List<Long> probes = doublingAfter(last);
        while (!probes.isEmpty()) {
            long known = present(stream, probes).stream().reduce(last, Math::max);
            last = known;
            // A stream that grows meanwhile may reach beyond all that was asked for.
            probes = probes.stream()
                    .filter(probe -> probe > known)
                    .findFirst()
                    .map(tooFar -> between(known, tooFar))
                    .orElseGet(() -> doublingAfter(known));
        }
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    private List<Long> present(String stream, List<Long> sequences) {
        return commits
                .holdingAny(sequences.stream()
                        .map(sequence -> StreamPlace.key(stream, sequence))
                        .toList())
                .stream()
                .flatMap(commit -> commit.events().stream())
                .map(StoredEvent::place)
                .<Long>mapMulti((place, accept) -> {
                    if (place != null && place.stream().equals(stream)) {
                        accept.accept(place.sequence());
                    }
                })
                .toList();
    }

    private static List<Long> doublingAfter(long known) {
        return LongStream.range(0, 32)
                .map(power -> known + (1L << power))
                .boxed()
                .toList();
    }

    private static List<Long> between(long known, long tooFar) {
        long step = Math.max(1, (tooFar - known) / 32);
        return LongStream.iterate(known + step, probe -> probe < tooFar, probe -> probe + step)
                .boxed()
                .toList();
    }

    /**
     * The position of the first event, in the log's order, published at this time or later; empty when there is none.
     * Commits know the latest time of any event up to them, and that never goes back: it is found by halving, however
     * the clocks went that events were published by.
     */
    public OptionalLong firstPublishedFrom(Instant time) {
        long beginning = commits.beginningOfChain();
        Commit older = beginning == 1 ? null : commits.firstPublishedFrom(time, beginning);
        if (older != null) {
            return OptionalLong.of(firstPublishedFrom(time, older));
        }
        long last = commits.head();
        if (last < beginning || commits.tipAt(last).latest().isBefore(time)) {
            return OptionalLong.empty();
        }
        long before = beginning - 1;
        while (last - before > 1) {
            long middle = (before + last) >>> 1;
            if (commits.tipAt(middle).latest().isBefore(time)) {
                before = middle;
            } else {
                last = middle;
            }
        }
        return OptionalLong.of(firstPublishedFrom(time, Objects.requireNonNull(commits.lastStartingUpTo(last))));
    }

    private static long firstPublishedFrom(Instant time, Commit commit) {
        long position = commit.first();
        for (StoredEvent event : commit.events()) {
            if (!event.at().isBefore(time)) {
                return position;
            }
            position++;
        }
        throw new UnreadableLog("The commit at position %d says it has an event of %s or later, and has none"
                .formatted(commit.first(), time));
    }
}
