package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A walk that is left alone costs nothing, and can be gone on with. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class CommitWalkTest {

    /** More than a walk has ahead. */
    private static final int COMMITS = 2_000;

    private static final Duration LONG = Duration.ofSeconds(30);

    @AutoClose
    private final TestDatabase database;

    CommitWalkTest(ServerKind kind) {
        this.database = kind.start();
    }

    @Test
    void givenNobodyReadsOn_whenTimeHasPassed_thenTheWalkLetsGo_andWhoComesBackMissesNothing() {
        appendCommits();
        var commits = new CommitCollection(database.database());

        try (var walk = new CommitWalk(commits, 1, Duration.ofMillis(1))) {
            long expected = 1;
            while (walk.hasNext()) {
                assertThat(first(walk.next())).isEqualTo(expected);
                if (expected % 700 == 1) {
                    assertTimeoutPreemptively(LONG, () -> {
                        while (!walk.rests()) {
                            Thread.onSpinWait();
                        }
                    });
                }
                expected++;
            }
            assertThat(expected - 1).isEqualTo(COMMITS);
        }
    }

    private void appendCommits() {
        var log = database.openLog();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var appended = IntStream.range(0, COMMITS)
                    .mapToObj(n -> writers.submit(() -> log.writer().append(Commits.of("citizen/" + n, 0, 1))))
                    .toList();
            assertThat(List.copyOf(appended)).hasSize(COMMITS);
        }
    }

    private static long first(RawBsonDocument commit) {
        return commit.getInt64(CommitLayout.FIRST).getValue();
    }
}
