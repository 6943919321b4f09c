package dk.spor.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.SporStore;
import dk.spor.store.StoreSettings;
import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.History;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any moment loses nothing that was acknowledged, and invents nothing, on the embedded store. */
class KilledProcessTest {

    private static final int[] ACKNOWLEDGEMENTS_BEFORE_EACH_KILL = {1, 500, 1000, 1500};
    private static final int WRITERS = 4;

    private final Path data;

    KilledProcessTest(@TempDir Path directory) {
        this.data = directory.resolve("data");
    }

    @Test
    void givenAProcessKilledInMidAppend_whenReopened_thenTheLogHoldsWhatItsWritersWereTold() throws Exception {
        Path directory = Histories.of("embedded-killed");
        FaultTable table = new FaultTable();
        List<Path> histories = new ArrayList<>();
        for (int acknowledgements : ACKNOWLEDGEMENTS_BEFORE_EACH_KILL) {
            String name = "victim" + histories.size();
            ChildProcess victim =
                    new ChildProcess(data.toString(), StoreSettings.DEFAULT_DATABASE, directory, name, WRITERS);
            histories.add(victim.history());
            victim.awaitAcknowledged(acknowledgements);
            victim.kill();
            check(History.read(histories), histories.size(), table);
        }
        System.out.println(table.text());
    }

    private void check(History history, int kills, FaultTable table) {
        try (SporStore store = SporStore.open(StoreSettings.embedded(data), Clock.systemUTC())) {
            Audit audit = Audit.of(history, store.database());
            table.add("embedded store killed, %d times".formatted(kills), history, 0, audit.events(), audit.verdict());

            assertThat(audit.verdict().violations()).isEmpty();
            assertThat(history.count(Acknowledged.class)).isPositive();
            assertThat(store.log().head()).isEqualTo(audit.events());
        }
    }
}
