package dk.spor.store.log;

import dk.spor.store.log.ChainVerdict.Broken;
import dk.spor.store.log.ChainVerdict.Intact;
import dk.spor.store.log.ChainVerdict.Misfit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the log and sees whether every commit is what its hash says, follows the one before it, and agrees with
 * what was signed elsewhere.
 */
public final class ChainVerifier {

    private final CommitCollection commits;

    public ChainVerifier(CommitCollection commits) {
        this.commits = commits;
    }

    /**
     * @param from the position to begin at; what the commit there says of the one before it is believed
     * @param signed hashes that the commits ending at these positions were signed to have
     * @param passed is told the position of each commit that fits
     */
    public ChainVerdict verify(long from, Map<Long, Hash> signed, LongConsumer passed) {
        Start start = startOf(from);
        NavigableMap<Long, Hash> expected =
                new TreeMap<>(signed).tailMap(start.tip().position() + 1, true);
        Tip tip = start.tip();
        long count = 0;
        try (CommitWalk walk = new CommitWalk(commits, tip.position() + 1)) {
            while (walk.hasNext()) {
                RawBsonDocument commit = walk.next();
                ChainLink link = ChainLink.of(commit, tip);
                Broken broken = link.misfit(commits);
                if (broken == null) {
                    broken = disagreement(expected, tip.position(), link.next());
                }
                if (broken != null) {
                    return broken;
                }
                tip = link.next();
                count++;
                passed.accept(tip.position());
            }
        }
        Map.Entry<Long, Hash> beyond = expected.higherEntry(tip.position());
        if (beyond != null) {
            return new Broken(
                    tip.position() + 1,
                    Misfit.MISSING,
                    "The log ends at position %d, but a checkpoint was signed at position %d: its end was cut off"
                            .formatted(tip.position(), beyond.getKey()));
        }
        return new Intact(start.tip().position() + 1, tip.position(), count, start.unchained(), tip.hash());
    }

    /** @param unchained how many events from the start on are from before the chain */
    private record Start(Tip tip, long unchained) {}

    private Start startOf(long from) {
        if (from > 1) {
            long head = commits.head();
            if (from > head) {
                throw new IllegalArgumentException(
                        "The log ends at position %d; there is nothing to verify from %d on".formatted(head, from));
            }
            Commit around = commits.lastStartingUpTo(from);
            long before = around == null ? 0 : around.first() - 1;
            long unchained = Math.max(0, commits.beginningOfChain() - 1 - before);
            return new Start(before == 0 ? Tip.NONE : commits.tipAt(before), unchained);
        }
        return new Start(Tip.NONE, commits.beginningOfChain() - 1);
    }

    private static @Nullable Broken disagreement(NavigableMap<Long, Hash> signed, long before, Tip tip) {
        Map.Entry<Long, Hash> next = signed.higherEntry(before);
        if (next == null || next.getKey() > tip.position()) {
            return null;
        }
        if (next.getKey() == tip.position() && next.getValue().equals(tip.hash())) {
            return null;
        }
        return new Broken(
                next.getKey(),
                Misfit.RECHAINED,
                "The chain fits up to position %d, but a checkpoint signed there says otherwise: the log was written anew, from some position up to this one on, after the checkpoint was taken"
                        .formatted(next.getKey()));
    }
}
