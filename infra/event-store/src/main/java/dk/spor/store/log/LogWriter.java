package dk.spor.store.log;

import com.mongodb.MongoException;
import dk.spor.store.log.AppendOutcome.Appended;
import dk.spor.store.log.AppendOutcome.PlaceTaken;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Appends commits, one at a time in this process, against any number of other processes.
 *
 * <p>A commit is inserted at the position after the head. Whoever is second finds the position taken, and tries again
 * after the new head. When the answer gets lost, the same commit is inserted again at the same position until it is
 * certain what stands there: so it can't be recorded twice, and once another commit stands there, it can't appear there
 * later.
 */
public final class LogWriter {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final CommitCollection commits;
    private final LogHead head;
    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * @param patience how long to go on asking a database that doesn't answer, before giving up on a commit; longer
     *     than the election of a new primary takes
     */
    public LogWriter(CommitCollection commits, LogHead head, Duration patience) {
        this.commits = commits;
        this.head = head;
        this.patience = patience;
    }

    /**
     * Records the commit after everything that is in the log.
     *
     * @throws AppendUnsettled when it can't be told in time whether it is recorded
     * @throws MongoException when the database refuses it for another reason than its place; nothing is recorded then
     */
    public AppendOutcome append(NewCommit commit) {
        turn.lock();
        try {
            return new Append(commit).run();
        } finally {
            turn.unlock();
        }
    }

    private final class Append {

        private final NewCommit commit;
        private final long deadline = System.nanoTime() + patience.toNanos();
        private boolean perhapsRecorded;
        private boolean interrupted;

        private Append(NewCommit commit) {
            this.commit = commit;
        }

        private AppendOutcome run() {
            try {
                Optional<AppendOutcome> outcome = insert();
                while (outcome.isEmpty()) {
                    outcome = insert();
                }
                return outcome.get();
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** One attempt after the head; empty when there has to be another one. */
        private Optional<AppendOutcome> insert() {
            Commit placed = commit.startingAt(head.position() + 1);
            try {
                commits.insert(placed);
                return Optional.of(recorded(placed));
            } catch (MongoException failure) {
                InsertFailure meaning = InsertFailure.of(failure);
                if (meaning == InsertFailure.REFUSED && !perhapsRecorded) {
                    throw failure;
                }
                perhapsRecorded |= meaning == InsertFailure.UNKNOWN;
                return settle(placed, failure);
            }
        }

        private Optional<AppendOutcome> settle(Commit placed, MongoException failure) {
            while (true) {
                try {
                    return lookUp(placed, failure);
                } catch (MongoException unreachable) {
                    pause(placed, unreachable);
                }
            }
        }

        private Optional<AppendOutcome> lookUp(Commit placed, MongoException failure) {
            Commit there = commits.startingAt(placed.first());
            if (there != null && !isThisOne(there)) {
                head.advanceTo(commits.head());
                perhapsRecorded = false;
                return Optional.empty();
            }
            Commit holder = there == null ? holderOfAPlace() : there;
            if (holder == null) {
                pause(placed, failure);
                return Optional.empty();
            }
            return Optional.of(isThisOne(holder) ? recorded(holder) : new PlaceTaken(takenBy(holder)));
        }

        private boolean isThisOne(Commit other) {
            return other.id().equals(commit.id());
        }

        private @Nullable Commit holderOfAPlace() {
            return commits.holdingAny(commit.keys()).stream().findFirst().orElse(null);
        }

        private String takenBy(Commit holder) {
            return commit.keys().stream()
                    .filter(holder.keys()::contains)
                    .findFirst()
                    .orElseThrow();
        }

        private AppendOutcome recorded(Commit there) {
            head.advanceTo(there.last());
            return new Appended(there.first(), there.last());
        }

        private void pause(Commit placed, MongoException cause) {
            interrupted |= Thread.interrupted();
            if (System.nanoTime() > deadline) {
                throw new AppendUnsettled(placed.id(), placed.first(), cause);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
