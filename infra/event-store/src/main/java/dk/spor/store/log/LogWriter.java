package dk.spor.store.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Appends commits, from any number of threads and against any number of other processes. What is appended while a write
 * is under way waits, and goes into the log with the next write, all of it at once.
 */
public final class LogWriter implements AutoCloseable {

    private static final int MOST_COMMITS_AT_A_TIME = 1_000;
    private static final int MOST_BYTES_AT_A_TIME = 8 * 1024 * 1024;

    /** How much may wait; whoever comes with more waits outside. A single commit has at most 16 MiB. */
    private static final int WAITING_ROOM_KILOBYTES = 64 * 1024;

    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final GroupCommit groups;
    private final Duration patience;
    private final LinkedBlockingQueue<PendingAppend> waiting = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(WAITING_ROOM_KILOBYTES, true);
    private @Nullable Thread worker;
    private boolean closed;

    /**
     * @param patience how long to go on asking a database that doesn't answer, before giving up on a commit; longer
     *     than the election of a new primary takes
     */
    public LogWriter(CommitCollection commits, LogHead head, Duration patience) {
        this.groups = new GroupCommit(commits, head, patience);
        this.patience = patience;
    }

    /**
     * Records the commit after everything that is in the log.
     *
     * @throws CommitTooLarge when it is larger than the database takes; nothing is recorded
     * @throws LogBusy when too much is waiting already, for too long; nothing is recorded
     * @throws AppendUnsettled when it can't be told in time whether it is recorded
     * @throws MongoException when the database refuses it for another reason than its place; nothing is recorded then
     */
    public AppendOutcome append(NewCommit commit) {
        PendingAppend append = new PendingAppend(CommitDraft.of(commit));
        int kilobytes = Math.ceilDiv(append.draft().bytes(), 1024);
        enter(kilobytes);
        try {
            queue(append);
            return append.await();
        } finally {
            room.release(kilobytes);
        }
    }

    private void enter(int kilobytes) {
        boolean entered;
        try {
            entered = room.tryAcquire(kilobytes)
                    || room.tryAcquire(kilobytes, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogBusy("The thread was interrupted before its commit could wait for its turn");
        }
        if (!entered) {
            throw new LogBusy(
                    "The log has not kept up for %s: %,d appends wait already. Nothing was recorded; try again later."
                            .formatted(patience, waiting.size()));
        }
    }

    private synchronized void queue(PendingAppend append) {
        if (closed) {
            throw new IllegalStateException("The log is closed; nothing was recorded");
        }
        waiting.add(append);
        if (worker == null) {
            worker = Thread.ofPlatform().daemon().name("spor-log-writer").start(this::work);
        }
    }

    private void work() {
        List<PendingAppend> group = new ArrayList<>();
        try {
            while (true) {
                gather(group);
                groups.record(group);
                group.clear();
            }
        } catch (InterruptedException e) {
            // Closed, and nothing is waiting.
        }
    }

    /** Waits for a commit, and takes along what else is waiting. */
    private void gather(List<PendingAppend> group) throws InterruptedException {
        PendingAppend next = waiting.take();
        int bytes = 0;
        while (next != null) {
            group.add(next);
            bytes += next.draft().bytes();
            PendingAppend following = group.size() < MOST_COMMITS_AT_A_TIME ? waiting.peek() : null;
            next = following != null && bytes + following.draft().bytes() <= MOST_BYTES_AT_A_TIME
                    ? waiting.poll()
                    : null;
        }
    }

    /** Takes nothing more, and ends when what was taken is settled. */
    @Override
    public void close() {
        Thread working;
        synchronized (this) {
            closed = true;
            working = worker;
        }
        if (working == null) {
            return;
        }
        try {
            room.tryAcquire(WAITING_ROOM_KILOBYTES, TO_STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        working.interrupt();
    }
}
