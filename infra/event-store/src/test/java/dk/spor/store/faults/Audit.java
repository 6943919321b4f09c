package dk.spor.store.faults;

import com.mongodb.client.MongoDatabase;
import dk.spor.store.history.History;
import dk.spor.store.history.HistoryChecker;
import dk.spor.store.history.LoggedCommit;
import dk.spor.store.history.RawLog;
import dk.spor.store.history.Verdict;
import dk.spor.store.log.ChainVerdict.Broken;
import dk.spor.store.log.ChainVerdict.Intact;
import dk.spor.store.log.ChainVerifier;
import dk.spor.store.log.CommitCollection;
import java.util.List;
import java.util.Map;

/**
 * The log as it is found afterwards, and what there is to be said against it.
 *
 * @param log all commits, in order
 */
record Audit(List<LoggedCommit> log, Verdict verdict) {

    static Audit of(History history, MongoDatabase database) {
        List<LoggedCommit> log = RawLog.read(database);
        return new Audit(log, HistoryChecker.check(history, log).and(brokenChain(database)));
    }

    private static List<String> brokenChain(MongoDatabase database) {
        return switch (new ChainVerifier(new CommitCollection(database)).verify(1, Map.of(), passed -> {})) {
            case Intact intact when intact.unchained() == 0 -> List.of();
            case Intact intact -> List.of("Unchained: the first %d events".formatted(intact.unchained()));
            case Broken broken ->
                List.of("Broken chain: %s at %d: %s".formatted(broken.why(), broken.position(), broken.explanation()));
        };
    }

    /** The position of the last event. */
    long events() {
        return log.getLast().last();
    }
}
