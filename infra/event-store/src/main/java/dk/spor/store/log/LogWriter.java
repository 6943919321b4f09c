package dk.spor.store.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Appends commits, from any number of threads and against any number of other processes. What is appended while a write
 * is under way waits, and goes into the log with the next write, all of it at once. Who comes alone writes it
 * themselves.
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

    /** Held by whoever writes. */
    private final Semaphore turn = new Semaphore(1);

    /** How many are in {@link #append}. */
    private final AtomicInteger present = new AtomicInteger();

    private @Nullable Thread worker;
    private volatile boolean closed;

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
        boolean alone = present.incrementAndGet() == 1;
        try {
            if (!alone || !recordedAtOnce(append)) {
                queue(append);
            }
            return append.await();
        } finally {
            present.decrementAndGet();
            room.release(kilobytes);
        }
    }

    /** Saves who is alone the way to another thread and back. Of several, the first would go without the others. */
    private boolean recordedAtOnce(PendingAppend append) {
        if (closed || !turn.tryAcquire()) {
            return false;
        }
        try {
            groups.record(List.of(append));
            return true;
        } finally {
            turn.release();
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
                group.add(waiting.take());
                turn.acquireUninterruptibly();
                try {
                    addWaiting(group);
                    groups.record(group);
                } finally {
                    turn.release();
                }
                group.clear();
            }
        } catch (InterruptedException e) {
            // Closed, and nothing is waiting.
        }
    }

    /** As many as fit into one write with the first. */
    private void addWaiting(List<PendingAppend> group) {
        int bytes = group.getFirst().draft().bytes();
        for (PendingAppend next = waiting.peek(); next != null; next = waiting.peek()) {
            bytes += next.draft().bytes();
            if (bytes > MOST_BYTES_AT_A_TIME || group.size() >= MOST_COMMITS_AT_A_TIME) {
                return;
            }
            group.add(waiting.remove());
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
