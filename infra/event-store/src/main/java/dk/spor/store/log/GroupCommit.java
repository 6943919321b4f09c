package dk.spor.store.log;

import com.mongodb.MongoException;
import dk.spor.store.log.InsertFailure.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Records a group of commits with as few writes as can be, against any number of other processes. Used by one thread.
 *
 * <p>The commits are placed one after the other behind the tip of the log and inserted in one ordered write. Whoever
 * finds their first position taken reads the new tip and places them again. A commit whose place in a stream is taken
 * leaves the group, and those after it move up. When the answer gets lost, the same commits are inserted again at the
 * same positions until it is certain what stands there: so none can be recorded twice, and once another commit stands
 * at the position of one, neither it nor those after it can appear there later, for they are inserted in order.
 */
final class GroupCommit {

    private final CommitCollection commits;
    private final LogHead head;
    private final Duration patience;
    private final Courtesy courtesy = new Courtesy();
    private @Nullable Tip tip;
    private boolean interrupted;

    /** @param patience how long to go on asking a database that doesn't answer */
    GroupCommit(CommitCollection commits, LogHead head, Duration patience) {
        this.commits = commits;
        this.head = head;
        this.patience = patience;
    }

    /** Sees to it that everyone in the group learns what became of their commit, whatever interrupts the thread. */
    void record(List<PendingAppend> group) {
        interrupted = Thread.interrupted();
        courtesy.letOthersGoFirst();
        try (CommitSession session = commits.session()) {
            recordAll(new Group(group, session));
        } catch (RuntimeException failure) {
            tip = null;
            group.forEach(append -> append.failed(failure));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void recordAll(Group rest) {
        try {
            while (!rest.isEmpty()) {
                rest.attempt();
            }
        } catch (AppendUnsettled unsettled) {
            tip = null;
            rest.failUnsettled(unsettled.getCause());
        }
    }

    /** Those whose outcome is not certain yet. */
    private final class Group {

        private final CommitSession session;
        private final Deque<PendingAppend> rest;
        private Patience left = new Patience(patience);
        private boolean placed;

        /** Whether they may be recorded, or yet come to be, at the places they have now. */
        private boolean perhapsRecorded;

        Group(List<PendingAppend> group, CommitSession session) {
            this.session = session;
            this.rest = new ArrayDeque<>(group);
        }

        boolean isEmpty() {
            return rest.isEmpty();
        }

        void failUnsettled(@Nullable Throwable cause) {
            rest.forEach(
                    append -> append.failed(new AppendUnsettled(append.draft().id(), append.first(), cause)));
        }

        void attempt() {
            if (!placed) {
                place();
            }
            try {
                long begun = System.nanoTime();
                session.insert(rest.stream().map(PendingAppend::document).toList());
                courtesy.tookTurn(System.nanoTime() - begun);
                recorded(rest.size());
            } catch (MongoException failure) {
                InsertFailure meaning = InsertFailure.of(failure);
                recorded(meaning.recordedBefore());
                understand(meaning.kind(), failure);
            }
        }

        private void place() {
            Tip last = currentTip();
            for (PendingAppend append : rest) {
                last = append.placeAfter(last);
            }
            placed = true;
        }

        private void understand(Kind kind, MongoException failure) {
            if (kind == Kind.TAKEN) {
                settle(Kind.TAKEN, failure);
            } else if (kind == Kind.UNKNOWN || perhapsRecorded) {
                perhapsRecorded = true;
                settle(Kind.UNKNOWN, failure);
            } else if (kind == Kind.REFUSED) {
                leave().failed(failure);
            } else {
                throw failure;
            }
        }

        /** Looks until it is certain what stands at the first place, or that the same attempt has to be made again. */
        private void settle(Kind kind, MongoException failure) {
            while (true) {
                try {
                    lookUp(kind, failure);
                    return;
                } catch (MongoException unreachable) {
                    pause(unreachable);
                }
            }
        }

        private void lookUp(Kind kind, MongoException failure) {
            if (kind == Kind.TAKEN && !perhapsRecorded) {
                lookWhoWasFirst(failure);
                return;
            }
            PendingAppend first = rest.getFirst();
            List<RawBsonDocument> there =
                    session.namesBetween(first.first(), rest.getLast().tip().position());
            int own = ownAmong(there);
            if (own > 0) {
                recorded(own);
            } else if (!there.isEmpty() && CommitCollection.firstOf(there.getFirst()) == first.first()) {
                losePlaces(null);
            } else if (kind == Kind.TAKEN) {
                lookForHolder(failure);
            } else {
                pause(failure);
            }
        }

        /** It is certainly not one of these: either the position is another's now, or a place in a stream is. */
        private void lookWhoWasFirst(MongoException failure) {
            Tip now = session.tip();
            if (now.position() >= rest.getFirst().first()) {
                losePlaces(now);
            } else {
                lookForHolder(failure);
            }
        }

        /** How many of these documents, from the first on, are the commits of this group at their places. */
        private int ownAmong(List<RawBsonDocument> there) {
            int own = 0;
            Iterator<PendingAppend> expected = rest.iterator();
            for (RawBsonDocument document : there) {
                if (!expected.hasNext() || !expected.next().draft().id().equals(CommitCollection.nameOf(document))) {
                    break;
                }
                own++;
            }
            return own;
        }

        /** The position is free, so it is a place in a stream that is taken, by a commit that may not be safe yet. */
        private void lookForHolder(MongoException failure) {
            List<String> keys = rest.getFirst().draft().keys();
            for (Commit holder : session.holdingAny(keys)) {
                if (holder.id().equals(rest.getFirst().draft().id())) {
                    return; // its own late request has just come through: the next attempt finds it at its position
                }
                leave().placeTaken(keys.stream()
                        .filter(holder.keys()::contains)
                        .findFirst()
                        .orElseThrow());
                return;
            }
            pause(failure);
        }

        private void recorded(int count) {
            for (int i = 0; i < count; i++) {
                PendingAppend append = rest.removeFirst();
                tip = append.tip();
                head.advanceTo(append.tip().position());
                append.recorded();
                left = new Patience(patience);
            }
        }

        /** The first one is not recorded and will not be, nor are those after it at the places they have now. */
        private PendingAppend leave() {
            placed = false;
            perhapsRecorded = false;
            return rest.removeFirst();
        }

        /**
         * Another process was first.
         *
         * @param now where the log ends, if that is known
         */
        private void losePlaces(@Nullable Tip now) {
            courtesy.cameSecond();
            head.advanceTo(now == null ? 0 : now.position());
            left = new Patience(patience);
            tip = now;
            placed = false;
            perhapsRecorded = false;
        }

        /** The driver gives up when its thread is interrupted; what is begun has to come to its end all the same. */
        private void waitALittle() {
            interrupted |= Thread.interrupted();
            left.pause();
        }

        private Tip currentTip() {
            while (true) {
                Tip known = tip;
                if (known != null && known.position() >= head.position()) {
                    return known;
                }
                try {
                    tip = session.tip();
                    head.advanceTo(tip.position());
                } catch (MongoException unreachable) {
                    if (left.isSpent()) {
                        throw unreachable;
                    }
                    waitALittle();
                }
            }
        }

        private void pause(MongoException cause) {
            if (left.isSpent()) {
                PendingAppend first = rest.getFirst();
                throw new AppendUnsettled(first.draft().id(), first.first(), cause);
            }
            waitALittle();
        }
    }
}
