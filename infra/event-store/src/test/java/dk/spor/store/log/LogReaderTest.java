package dk.spor.store.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.TestDatabase.OpenedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading by position and by stream gives what was appended, wherever one begins and however little one asks for. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class LogReaderTest {

    @AutoClose
    private final TestDatabase database;

    private final OpenedLog log;

    LogReaderTest(ServerKind kind) {
        this.database = kind.start();
        this.log = database.openLog();
    }

    @Test
    void givenCommitsOfAllSizes_whenReadFromAnyPositionWithAnyLimit_thenTheNextEventsInOrder() {
        List<StoredEvent> appended = new ArrayList<>();
        long sequence = 0;
        for (int size : new int[] {1, 3, 1, 7, 2, 1, 1, 5}) {
            NewCommit commit = Commits.of("citizen/1", sequence, size);
            log.writer().append(commit);
            appended.addAll(commit.events());
            sequence += size;
        }
        // Another process, which does not know the head.
        for (LogReader reader : List.of(log.reader(), database.openLog().reader())) {
            for (int after = 0; after <= appended.size() + 2; after++) {
                for (int limit : new int[] {1, 2, 3, 8, 100}) {
                    assertThat(reader.after(after, limit))
                            .as("after %d, at most %d", after, limit)
                            .extracting(PositionedEvent::event)
                            .isEqualTo(
                                    appended.stream().skip(after).limit(limit).toList());
                }
            }
        }
    }

    @Test
    void givenAStreamThatGrows_whenItsEndIsAskedForMeanwhile_thenAnEndThatItHadBetweenQuestionAndAnswer()
            throws Exception {
        AtomicLong begun = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        Thread growth = Thread.ofPlatform().start(() -> {
            for (int sequence = 0; sequence < 300; sequence += 3) {
                begun.set(sequence + 3);
                log.writer().append(Commits.of("citizen/1", sequence, 3));
                ended.set(sequence + 3);
            }
        });
        while (growth.isAlive()) {
            long atLeast = ended.get();
            long end = log.reader().lastSequence("citizen/1").orElse(-1) + 1;
            assertThat(end).isBetween(atLeast, begun.get());
        }
        growth.join();
        assertThat(log.reader().lastSequence("citizen/1")).hasValue(299);
    }

    @Test
    void givenEventsOfOtherStreamsBetween_whenAStreamIsRead_thenItsOwnOnly() {
        for (int i = 0; i < 40; i++) {
            log.writer()
                    .append(Commits.of(List.of(
                            Commits.event("citizen/1", 2L * i),
                            Commits.event("citizen/11", i),
                            Commits.event("citizen/1", 2L * i + 1))));
        }

        assertThat(sequences(log.reader().stream("citizen/1", 0, 1000)))
                .hasSize(80)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(sequences(log.reader().stream("citizen/1", 70, 3))).containsExactly(70L, 71L, 72L);
        assertThat(log.reader().stream("citizen/1", 79, 10))
                .singleElement()
                .extracting(PositionedEvent::position)
                .isEqualTo(120L);
        assertThat(log.reader().stream("citizen/1", 80, 10)).isEmpty();
        assertThat(log.reader().stream("citizen", 0, 10)).isEmpty();
    }

    @Test
    void givenStreamsOfAllLengths_whenAskedForTheLastSequence_thenThatOfTheLastEvent() {
        assertThat(log.reader().lastSequence("citizen/0")).isEmpty();
        for (int length : new int[] {1, 2, 3, 4, 31, 32, 33, 64, 100, 700}) {
            log.writer().append(Commits.of("citizen/" + length, 0, length));
            assertThat(log.reader().lastSequence("citizen/" + length))
                    .as("a stream of %d events", length)
                    .isEqualTo(OptionalLong.of(length - 1L));
        }
    }

    @Test
    void givenAnEventOfNoStream_whenRead_thenItHasItsPositionOnly() {
        StoredEvent event = Commits.eventOfNoStream();
        log.writer().append(Commits.of(List.of(event)));

        assertThat(log.reader().after(0, 10)).containsExactly(new PositionedEvent(1, Commits.RECORDED_AT, event));
    }

    private static List<Long> sequences(List<PositionedEvent> events) {
        return events.stream()
                .map(event -> requireNonNull(event.event().place()).sequence())
                .toList();
    }
}
