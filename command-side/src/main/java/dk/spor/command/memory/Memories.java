package dk.spor.command.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;

/**
 * The memories of one kind of stream. What is handed out is never older than the log was when it was asked for, whoever
 * has written meanwhile: a memory of this process is only where reading on begins, and that is one question which
 * normally finds nothing. Where nobody else writes to the log, what was learned is all there is, and nothing is asked.
 * For any number of threads, and one at a time for each stream.
 *
 * @param <S> what decisions look at
 */
public final class Memories<S> {

    private static final int READ_AT_A_TIME = 1_000;
    private static final int WORTH_ASKING_FOR_NEWS = 1;

    /** What a memory takes beside what it takes for each event, as so many events. */
    private static final int WEIGHT_OF_NONE = 10;

    private final Subject<S> subject;
    private final EventLog log;
    private final Remembering remembering;
    private final SnapshotShelf<S> shelf;
    private final Cache<StreamId, Held<S>> held;

    /** @param kept how many events the latest snapshot knows, that was found or written */
    private record Held<S>(Memory<S> memory, long kept) {

        int weight() {
            return Math.toIntExact(Math.min(Integer.MAX_VALUE, memory.length() + WEIGHT_OF_NONE));
        }

        Held<S> asKept() {
            return new Held<>(memory, memory.length());
        }

        static <S> Held<S> newer(Held<S> one, Held<S> other) {
            return new Held<>(
                    other.memory.knowsMoreThan(one.memory) ? other.memory : one.memory, Math.max(one.kept, other.kept));
        }
    }

    public Memories(Subject<S> subject, EventLog log, Remembering remembering) {
        this.subject = subject;
        this.log = log;
        this.remembering = remembering;
        this.shelf = new SnapshotShelf<>(subject, remembering.snapshots());
        this.held = Caffeine.newBuilder()
                .maximumWeight(remembering.mostEvents())
                .<StreamId, Held<S>>weigher((stream, memory) -> memory.weight())
                .executor(Runnable::run)
                .build();
    }

    /** What is known of a stream, all that stands in the log now included. */
    public Memory<S> upToDate(StreamId stream) {
        var known = held.getIfPresent(stream);
        if (known != null && !log.isShared()) {
            return known.memory;
        }
        var read = known == null
                ? remembered(stream)
                : new Held<>(readOn(stream, known.memory, WORTH_ASKING_FOR_NEWS), known.kept);
        var now = read.memory.behind() ? new Held<>(whole(stream), read.kept) : read;
        hold(stream, now);
        return now.memory;
    }

    /** To be told after a commit: this is what is known of the stream with what was committed. */
    public void learned(StreamId stream, Memory<S> memory) {
        if (memory.behind()) {
            forget(stream);
            return;
        }
        var now = held.asMap().computeIfPresent(stream, (ignored, it) -> Held.newer(it, new Held<>(memory, it.kept)));
        if (now != null) {
            keepNowAndThen(stream, now);
        }
    }

    /** To be told when a commit has failed, or nobody knows whether it has: the log has to be asked again. */
    public void forget(StreamId stream) {
        held.invalidate(stream);
    }

    /** A short stream is read whole; only a longer one can have a snapshot. */
    private Held<S> remembered(StreamId stream) {
        var beginning = readPage(stream, subject.unknown(), remembering.snapshotEvery());
        if (beginning.length() < remembering.snapshotEvery()) {
            return new Held<>(beginning, 0);
        }
        var snapshot = shelf.find(stream).filter(found -> isOfTheLog(stream, found));
        return new Held<>(
                readOn(stream, snapshot.orElse(beginning), READ_AT_A_TIME),
                snapshot.map(Memory::length).orElse(0L));
    }

    private boolean isOfTheLog(StreamId stream, Memory<S> snapshot) {
        boolean known = log.readStream(stream, snapshot.lastSequence(), 1).stream()
                .anyMatch(it -> it.event().entryId().equals(snapshot.last()));
        if (!known) {
            shelf.warnOfAnotherLog(stream, snapshot);
        }
        return known;
    }

    private Memory<S> whole(StreamId stream) {
        return subject.whole(log.readStream(stream, 0, Integer.MAX_VALUE));
    }

    private Memory<S> readOn(StreamId stream, Memory<S> from, int atFirst) {
        int page = atFirst;
        var before = from;
        var after = readPage(stream, before, page);
        while (after.length() - before.length() == page) {
            page = READ_AT_A_TIME;
            before = after;
            after = readPage(stream, before, page);
        }
        return after;
    }

    private Memory<S> readPage(StreamId stream, Memory<S> from, int limit) {
        var memory = from;
        for (RecordedEvent recorded : log.readStream(stream, from.length(), limit)) {
            if (recorded.sequence() != memory.length()) {
                throw new IllegalStateException("The log has event %d of %s after %d of its events"
                        .formatted(recorded.sequence(), stream, memory.length()));
            }
            memory = subject.after(memory, recorded.event(), recorded.recording());
        }
        return memory;
    }

    private void hold(StreamId stream, Held<S> more) {
        if (!more.memory.ofNothing()) {
            keepNowAndThen(stream, held.asMap().merge(stream, more, Held::newer));
        }
    }

    private void keepNowAndThen(StreamId stream, Held<S> now) {
        if (now.memory.length() - now.kept >= remembering.snapshotEvery()) {
            held.asMap().computeIfPresent(stream, (ignored, it) -> Held.newer(it, now.asKept()));
            remembering.beside().execute(() -> shelf.keep(stream, now.memory));
        }
    }
}
