package dk.spor.store.log;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which log it is, and what it is now.
 *
 * @param log the identifier of its first commit
 * @param position of its last event
 * @param hash of its last commit
 * @param recordedAt when its last commit was recorded
 */
public record LogIdentity(UUID log, long position, Hash hash, Instant recordedAt) {

    /** Empty for a log with nothing in it, or nothing that is part of a chain. */
    public static Optional<LogIdentity> of(CommitCollection commits) {
        Tip tip = commits.tip();
        Commit first = commits.startingAt(1);
        return first == null || tip.hash().equals(Hash.ZERO)
                ? Optional.empty()
                : Optional.of(new LogIdentity(first.id(), tip.position(), tip.hash(), tip.at()));
    }
}
