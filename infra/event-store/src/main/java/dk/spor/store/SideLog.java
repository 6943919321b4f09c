package dk.spor.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.spor.store.log.AppendOutcome;
import dk.spor.store.log.CommitCollection;
import dk.spor.store.log.LogHead;
import dk.spor.store.log.LogReader;
import dk.spor.store.log.LogWriter;
import dk.spor.store.log.NewCommit;
import dk.spor.store.log.PositionedEvent;
import dk.spor.store.log.StoredEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A log beside the log: as durable, with positions and a chain of its own, written in the same format. For what no view
 * is made from. What stands in it belongs to no stream.
 */
public final class SideLog implements AutoCloseable {

    private final LogReader reader;
    private final LogWriter writer;
    private final LogAudit audit;
    private final Clock clock;

    SideLog(String name, MongoDatabase database, @Nullable MongoClient client, Duration patience, Clock clock) {
        var commits = new CommitCollection(name, database, client);
        commits.createIndexes();
        var head = new LogHead();
        this.reader = new LogReader(commits, head);
        reader.head();
        this.writer = new LogWriter(commits, head, patience);
        this.audit = new LogAudit(commits, clock);
        this.clock = clock;
    }

    /**
     * An entry as it stands there.
     *
     * @param recordedAt UTC
     * @param type the name under which the content is read
     * @param content JSON
     */
    public record Entry(long position, Instant recordedAt, String type, Map<String, String> metadata, String content) {

        static Entry of(PositionedEvent stored) {
            var event = stored.event();
            return new Entry(
                    stored.position(),
                    stored.recordedAt(),
                    event.type(),
                    event.metadata(),
                    event.payload().text());
        }
    }

    /**
     * Records an entry, and returns its position when a majority has it in its journal.
     *
     * @throws RuntimeException when it is not recorded, or that can't be told
     */
    public long append(String type, int revision, Map<String, String> metadata, String content) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entry = new StoredEvent(
                UUID.randomUUID().toString(), null, type, Integer.toString(revision), now, metadata, content);
        return switch (writer.append(new NewCommit(UUID.randomUUID(), now, List.of(entry)))) {
            case AppendOutcome.Appended(long first, long last) -> first;
            case AppendOutcome.PlaceTaken taken ->
                throw new IllegalStateException("An identifier was drawn twice: " + taken.key());
        };
    }

    /** The position of the last entry, asked of the database; 0 while there is none. */
    public long head() {
        return reader.head();
    }

    /** Up to {@code limit} entries after a position, in order. */
    public List<Entry> after(long position, int limit) {
        return reader.after(position, limit).stream().map(Entry::of).toList();
    }

    /** For those who want to know whether it is what it was. */
    public LogAudit audit() {
        return audit;
    }

    @Override
    public void close() {
        writer.close();
    }
}
