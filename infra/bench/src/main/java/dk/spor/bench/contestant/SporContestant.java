package dk.spor.bench.contestant;

import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.server.Servers;
import dk.spor.recording.EventLog;
import dk.spor.recording.LogWalk;
import dk.spor.store.SporStore;
import dk.spor.store.StoreSettings;
import java.time.Clock;
import java.util.List;

/** The product itself, opened as the program opens it. */
public final class SporContestant implements Contestant {

    private final SporStore store;

    private SporContestant(SporStore store) {
        this.store = store;
    }

    static Contestant open(Servers servers, String database) {
        return on(StoreSettings.mongodb(servers.mongodb()).withDatabase(database));
    }

    /** A store anywhere. */
    public static SporContestant on(StoreSettings settings) {
        return new SporContestant(SporStore.open(settings, Clock.systemUTC()));
    }

    /** The store, for what only Spor has. */
    public SporStore store() {
        return store;
    }

    @Override
    public void append(BenchEvent event) {
        EngineReads.append(store.engine(), event);
    }

    @Override
    public int loaders() {
        return Mongo.MOST_WRITERS;
    }

    @Override
    public List<WholeLogRead> wholeLogReads() {
        return List.of(
                new WholeLogRead("Spor, EventLog.walkAfter", (depth, visitor) -> walk(store.log(), depth, visitor)),
                new WholeLogRead(
                        "Spor, Axon engine", (depth, visitor) -> EngineReads.wholeLog(store.engine(), depth, visitor)));
    }

    private static void walk(EventLog log, Depth depth, Visitor visitor) {
        try (LogWalk walk = log.walkAfter(0)) {
            while (walk.hasNext()) {
                var passing = walk.next();
                Object content = depth == Depth.DECODED ? passing.read().event() : passing;
                if (!visitor.visit(content)) {
                    break;
                }
            }
        }
    }

    @Override
    public void readStream(String stream, Visitor visitor) {
        EngineReads.stream(store.engine(), stream, visitor);
    }

    @Override
    public void drop() {
        store.database().drop();
    }

    @Override
    public void close() {
        store.close();
    }
}
