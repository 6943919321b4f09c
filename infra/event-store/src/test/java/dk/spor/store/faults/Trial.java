package dk.spor.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.spor.store.SporStore;
import dk.spor.store.StoreSettings;
import dk.spor.store.TestDatabase;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.History;
import dk.spor.store.history.Sighting;
import dk.spor.store.history.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A log of its own on the three nodes, a workload on it, and what is found out about both afterwards. */
final class Trial implements AutoCloseable {

    static final int WRITERS = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ThreeNodes nodes;
    private final StoreSettings settings;
    private final MongoClient bystander;
    private final SporStore store;
    private final List<Path> histories = new ArrayList<>();
    private final long termBefore;
    private final Workload workload;

    /** @param directory where the histories are left */
    Trial(ThreeNodes nodes, Path directory) {
        this(nodes, nodes.uri(), directory);
    }

    /** @param uri how the writers find the servers */
    Trial(ThreeNodes nodes, String uri, Path directory) {
        this.nodes = nodes;
        this.settings = StoreSettings.mongodb(uri).withDatabase(TestDatabase.freshName());
        this.bystander = MongoClients.create(nodes.uri());
        this.termBefore = nodes.term();
        this.store = SporStore.open(settings, Clock.systemUTC());
        this.workload = new Workload(store.engine(), directory, WRITERS);
        histories.add(workload.history());
    }

    String database() {
        return settings.database();
    }

    /** Another process writes to the same log. */
    void joinedBy(ChildProcess other) {
        histories.add(other.history());
    }

    /** Waits until so many more appends are acknowledged than now. */
    void awaitFurther(int appends) {
        workload.awaitFurther(appends, PATIENCE);
    }

    /** Ends the workload and holds what everybody saw against the log. */
    void finish(String fault, FaultTable table) throws IOException, InterruptedException {
        nodes.heal();
        workload.stop();
        History history = History.read(histories);
        Audit audit = Audit.of(history, log());
        Verdict verdict = audit.verdict().and(Sighting.violations(workload.seen(), audit.log()));
        table.add(fault, history, nodes.term() - termBefore, audit.events(), verdict);

        assertThat(verdict.violations()).as(fault).isEmpty();
        assertThat(history.count(Failed.class)).as("appends that failed").isZero();
        assertThat(history.count(PlaceTaken.class)).as("races that were lost").isPositive();
        assertThat(workload.seen()).as("what the reader was given").isNotEmpty();
    }

    private MongoDatabase log() {
        return bystander.getDatabase(database());
    }

    @Override
    public void close() throws InterruptedException {
        nodes.heal();
        workload.stop();
        store.close();
        log().drop();
        bystander.close();
    }
}
