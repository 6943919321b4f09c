package dk.spor.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.spor.store.TestDatabase;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.Unknown;
import dk.spor.store.history.History;
import dk.spor.store.history.Share;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Processes that write to one log at the same time, none of which knows of the others. */
class SeveralProcessesIT {

    private static final int PROCESSES = 3;
    private static final int WRITERS_EACH = 8;
    private static final int APPENDS_EACH = 2_000;
    private static final double SMALLEST_SHARE = 0.5 / PROCESSES;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @AutoClose
    private final ThreeNodes nodes = ThreeNodes.up();

    @AutoClose
    private final MongoClient bystander = MongoClients.create(nodes.uri());

    @Test
    void givenThreeProcesses_whenEachAppendsThousandsOfTimes_thenOneWholeLogAndNobodyStarves() throws Exception {
        Path directory = Histories.of("several-processes");
        MongoDatabase database = bystander.getDatabase(TestDatabase.freshName());
        List<ChildProcess> processes = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) {
                processes.add(new ChildProcess(
                        nodes.uri(), database.getName(), directory, "process" + (i + 1), WRITERS_EACH));
            }
            processes.forEach(process -> process.awaitAcknowledged(APPENDS_EACH));
            ChildProcess.stop(processes);
            check(History.read(processes.stream().map(ChildProcess::history).toList()), database);
        } finally {
            for (ChildProcess process : processes) {
                process.close();
            }
            database.drop();
        }
    }

    private void check(History history, MongoDatabase database) {
        Audit audit = Audit.of(history, database);
        List<Share> shares = Share.ofEach(history);
        FaultTable table = new FaultTable();
        table.add("none; %d processes on one log".formatted(PROCESSES), history, 0, audit.events(), audit.verdict());
        System.out.println(table.text());
        shares.forEach(System.out::println);

        assertThat(audit.verdict().violations()).isEmpty();
        assertThat(history.count(Failed.class) + history.count(Unknown.class)).isZero();
        assertThat(shares).hasSize(PROCESSES).allSatisfy(share -> {
            assertThat(share.ofAll()).isGreaterThan(SMALLEST_SHARE);
            assertThat(share.longestWait()).isLessThan(LONGEST_WAIT);
        });
    }
}
