package dk.spor.store.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.log.AppendOutcome.Appended;
import dk.spor.store.log.AppendOutcome.PlaceTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads of several processes write to one log. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class ConcurrentAppendsTest {

    private static final int PROCESSES = 3;
    private static final int THREADS_EACH = 3;
    private static final int COMMITS_EACH = 40;

    @AutoClose
    private final TestDatabase database;

    ConcurrentAppendsTest(ServerKind kind) {
        this.database = kind.start();
    }

    @Test
    void givenSeveralProcesses_whenAllAppendAtOnce_thenPositionsAreDenseAndEachWriterKeepsItsOrder() throws Exception {
        List<Callable<List<Appended>>> writers = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            LogWriter writer = database.openLog().writer();
            for (int thread = 0; thread < THREADS_EACH; thread++) {
                String stream = "citizen/%d-%d".formatted(process, thread);
                Random sizes = new Random(process * 31L + thread);
                writers.add(() -> appendAll(writer, stream, sizes));
            }
        }

        List<List<Appended>> acknowledged = runAll(writers);

        acknowledged.forEach(ofOneWriter ->
                assertThat(ofOneWriter).extracting(Appended::first).isSorted());
        List<Long> positions = acknowledged.stream()
                .flatMap(List::stream)
                .flatMap(commit ->
                        LongStream.rangeClosed(commit.first(), commit.last()).boxed())
                .sorted()
                .toList();
        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, positions.size()).boxed().toList());
        List<PositionedEvent> log = database.openLog().reader().after(0, positions.size() + 1);
        assertThat(log).extracting(PositionedEvent::position).containsExactlyElementsOf(positions);
        log.stream().map(ConcurrentAppendsTest::streamOf).distinct().forEach(stream -> {
            List<Long> sequences = sequencesOf(stream, log);
            assertThat(sequences)
                    .containsExactlyElementsOf(
                            LongStream.range(0, sequences.size()).boxed().toList());
        });
    }

    private static List<Appended> appendAll(LogWriter writer, String stream, Random sizes) {
        List<Appended> acknowledged = new ArrayList<>();
        long sequence = 0;
        for (int i = 0; i < COMMITS_EACH; i++) {
            int size = 1 + sizes.nextInt(4);
            acknowledged.add((Appended) writer.append(Commits.of(stream, sequence, size)));
            sequence += size;
        }
        return acknowledged;
    }

    private static List<Long> sequencesOf(String stream, List<PositionedEvent> log) {
        return log.stream()
                .filter(event -> streamOf(event).equals(stream))
                .map(event -> requireNonNull(event.event().place()).sequence())
                .toList();
    }

    private static String streamOf(PositionedEvent event) {
        return requireNonNull(event.event().place()).stream();
    }

    @Test
    void givenOneStream_whenAllWritersRaceForEachPlace_thenExactlyOneGetsIt() throws Exception {
        List<LogWriter> writers = IntStream.range(0, PROCESSES * THREADS_EACH)
                .mapToObj(ignored -> database.openLog().writer())
                .toList();
        for (int round = 0; round < 20; round++) {
            long sequence = round;
            List<Callable<AppendOutcome>> race = new ArrayList<>();
            writers.forEach(writer -> race.add(() -> writer.append(Commits.of("citizen/1", sequence, 1))));

            List<AppendOutcome> outcomes = runAll(race);

            assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(PlaceTaken.class::isInstance)
                    .hasSize(writers.size() - 1)
                    .allMatch(new PlaceTaken("citizen/1#" + sequence)::equals);
        }
        assertThat(database.openLog().reader().head()).isEqualTo(20);
    }

    private static <T> List<T> runAll(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
