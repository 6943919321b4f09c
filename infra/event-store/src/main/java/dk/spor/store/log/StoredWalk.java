package dk.spor.store.log;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Events as they are stored, one after the other, read through one cursor. */
public final class StoredWalk implements Iterator<PositionedEvent>, AutoCloseable {

    private final CommitWalk commits;
    private final long after;
    private @Nullable Commit commit;
    private int index;

    /** @param after events up to this position are passed over */
    StoredWalk(CommitWalk commits, long after) {
        this.commits = commits;
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        while (commit == null || index >= commit.events().size()) {
            if (!commits.hasNext()) {
                return false;
            }
            commit = CommitBson.read(commits.next());
            index = Math.toIntExact(Math.max(0, after + 1 - commit.first()));
        }
        return true;
    }

    @Override
    public PositionedEvent next() {
        if (!hasNext() || commit == null) {
            throw new NoSuchElementException("the log ends here");
        }
        PositionedEvent event = new PositionedEvent(
                commit.first() + index, commit.at(), commit.events().get(index));
        index++;
        return event;
    }

    @Override
    public void close() {
        commits.close();
    }
}
