package dk.spor.store.log;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import java.time.Duration;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of the commits of all processes as soon as a majority has them, from a change stream. Runs from the first time
 * that somebody waits.
 */
public final class CommitWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommitWatch.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);

    private final CommitCollection commits;
    private final LogHead head;
    private @Nullable Thread watcher;
    private volatile boolean hearing;
    private volatile boolean closed;

    public CommitWatch(CommitCollection commits, LogHead head) {
        this.commits = commits;
        this.head = head;
    }

    /** Listens from now on; whether it hears already. Where the server has no change streams it never will. */
    boolean listen() {
        if (watcher == null) {
            start();
        }
        return hearing;
    }

    private synchronized void start() {
        if (watcher == null && !closed && commits.tellsOfCommits()) {
            watcher = Thread.ofVirtual().name("spor-log-watch").start(this::watch);
        }
    }

    private void watch() {
        while (!closed) {
            try (MongoCursor<BsonDocument> inserts = commits.watchInserts()) {
                // What came before the stream was opened is not in it.
                head.advanceTo(commits.head());
                hearing = true;
                while (!closed) {
                    head.advanceTo(CommitCollection.lastOf(inserts.next().getDocument("fullDocument")));
                }
            } catch (MongoCommandException e) {
                hearing = false;
                if (!e.hasErrorLabel("ResumableChangeStreamError")) {
                    LOG.debug(
                            "This server tells nobody of new commits ({}); it is asked instead", e.getErrorCodeName());
                    return;
                }
                pause();
            } catch (MongoException e) {
                hearing = false;
                pause();
            } catch (RuntimeException e) {
                hearing = false;
                if (!closed) {
                    LOG.warn("The watch over new commits ended; the log is asked instead", e);
                }
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (watcher != null) {
            watcher.interrupt();
        }
    }
}
