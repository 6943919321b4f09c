package dk.spor.store;

import dk.spor.recording.StreamId;
import dk.spor.store.checkpoint.Checkpoint;
import dk.spor.store.checkpoint.CheckpointKey;
import dk.spor.store.log.ChainExcerpt;
import dk.spor.store.log.ChainVerdict;
import dk.spor.store.log.ChainVerifier;
import dk.spor.store.log.CommitCollection;
import dk.spor.store.log.ExcerptPart;
import dk.spor.store.log.Hash;
import dk.spor.store.log.LogIdentity;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Proves that nobody has rewritten the log: checks its chain, and signs what it is. */
public final class LogAudit {

    private final CommitCollection commits;
    private final Clock clock;

    LogAudit(CommitCollection commits, Clock clock) {
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Walks along the log from a position to its end.
     *
     * @param from 1 for all of it; from a later one on, what stands before it is believed
     * @param checkpoints that the log has to agree with
     * @param passed is told the position of each commit that fits
     * @throws IllegalArgumentException when the log does not reach that far
     */
    public ChainVerdict verify(long from, List<Checkpoint> checkpoints, LongConsumer passed) {
        Map<Long, Hash> signed = new HashMap<>();
        checkpoints.forEach(checkpoint -> signed.put(checkpoint.position(), Hash.parse(checkpoint.hash())));
        return new ChainVerifier(commits).verify(from, signed, passed);
    }

    /**
     * What proves where the commits of a stream stand: these in full, and of all others up to a position only what
     * links them.
     *
     * @param part is told of each commit from the stream's first on, in order
     */
    public void excerpt(StreamId stream, long until, Consumer<ExcerptPart> part) {
        new ChainExcerpt(commits).read(stream.value(), until, part);
    }

    /** What the log calls itself; empty while nothing in it can be signed. */
    public Optional<String> identity() {
        return now().map(identity -> identity.log().toString());
    }

    /** Which log it is and what it is now; empty while nothing in it can be signed. */
    public Optional<LogIdentity> now() {
        return LogIdentity.of(commits);
    }

    /** Signs what the log is now; empty while there is nothing to sign. */
    public Optional<Checkpoint> checkpoint(CheckpointKey key) {
        return LogIdentity.of(commits)
                .map(log ->
                        key.sign(log.log(), log.position(), log.hash().toString(), log.recordedAt(), clock.instant()));
    }
}
