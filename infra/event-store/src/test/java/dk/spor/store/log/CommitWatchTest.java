package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.TestDatabase;
import dk.spor.store.TestDatabase.OpenedLog;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the server has change streams, nobody has to ask for the commits of other processes. */
@Timeout(60)
class CommitWatchTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void givenAReplicaSet_whenAnotherProcessAppends_thenTheHeadMovesByItself() throws Exception {
        try (TestDatabase database = TestDatabase.onReplicaSet()) {
            OpenedLog here = database.openLog();
            LogWriter elsewhere = database.openLog().writer();
            elsewhere.append(Commits.of("citizen/1", 0, 2));
            while (!here.watch().listen()) {
                Thread.onSpinWait();
            }
            assertThat(here.head().position()).as("what was there before").isEqualTo(2);

            elsewhere.append(Commits.of("citizen/1", 2, 3));

            assertThat(here.head().awaitBeyond(2, LONG)).isTrue();
            assertThat(here.head().position()).isEqualTo(5);
        }
    }

    @Test
    void givenTheEmbeddedServer_whenAskedToListen_thenItNeverClaimsToHear() throws Exception {
        try (TestDatabase database = TestDatabase.onEmbeddedServer()) {
            OpenedLog here = database.openLog();
            assertThat(here.watch().listen()).isFalse();

            database.openLog().writer().append(Commits.of("citizen/1", 0, 2));

            assertThat(here.eventLog().awaitBeyond(0, LONG)).isTrue();
            assertThat(here.watch().listen()).isFalse();
        }
    }
}
