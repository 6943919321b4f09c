package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.LogWalk;
import dk.spor.recording.PassingEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.TestDatabase.OpenedLog;
import dk.spor.testing.Examples;
import dk.spor.values.LifeDimension;
import dk.spor.values.Need;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventJson;
import dk.spor.wire.EventType;
import dk.spor.wire.Recordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The log as projections and the journal read it. */
@ParameterizedClass
@EnumSource(ServerKind.class)
@Timeout(60)
class MongoEventLogTest {

    private static final StreamId STREAM = StreamId.of(Examples.CITIZEN);
    private static final Recording RECORDING =
            new Recording(new UserId("mette"), Role.CASEWORKER, new RequestKey("r-1"), "0".repeat(64), null);
    private static final Duration LONG = Duration.ofSeconds(30);

    @AutoClose
    private final TestDatabase database;

    private final OpenedLog opened;
    private final EventLog log;

    MongoEventLogTest(ServerKind kind) {
        this.database = kind.start();
        this.opened = database.openLog();
        this.log = opened.eventLog();
    }

    @Test
    void givenAnEmptyLog_whenRead_thenThereIsNothingAndItsHeadIsZero() throws Exception {
        assertThat(log.head()).isZero();
        assertThat(log.readAfter(0, 10)).isEmpty();
        assertThat(log.readStream(STREAM, 0, 10)).isEmpty();
        assertThat(log.lastSequence(STREAM)).isEqualTo(-1);
        assertThat(log.awaitBeyond(0, Duration.ofMillis(10))).isFalse();
    }

    @Test
    void givenEventsOfAllKinds_whenRead_thenTheyAreAsTheyWereRecorded() {
        List<RecordedEvent> expected = new ArrayList<>();
        for (SporEvent event : Examples.ofEveryEvent()) {
            long sequence = expected.size();
            opened.writer().append(Commits.of(List.of(stored(event, sequence))));
            expected.add(new RecordedEvent(sequence + 1, Commits.RECORDED_AT, STREAM, sequence, event, RECORDING));
        }

        assertThat(log.head()).isEqualTo(expected.size());
        assertThat(log.readAfter(0, 1000)).isEqualTo(expected);
        assertThat(log.readAfter(3, 2)).isEqualTo(expected.subList(3, 5));
        assertThat(log.readStream(STREAM, 0, 1000)).isEqualTo(expected);
        assertThat(log.readStream(STREAM, 4, 1)).isEqualTo(expected.subList(4, 5));
        assertThat(log.lastSequence(STREAM)).isEqualTo(expected.size() - 1L);
    }

    @Test
    void givenAnEventInAnOlderRevision_whenRead_thenItIsTodaysEvent() {
        opened.writer()
                .append(Commits.of(List.of(new StoredEvent(
                        UUID.randomUUID().toString(),
                        new StreamPlace(STREAM.value(), 0, "Citizen"),
                        "intake-recorded",
                        "1",
                        Commits.RECORDED_AT,
                        Recordings.toMap(RECORDING),
                        firstRevisionOfAnIntake()))));

        assertThat(log.readAfter(0, 1))
                .singleElement()
                .extracting(RecordedEvent::event)
                .isInstanceOfSatisfying(
                        IntakeRecorded.class,
                        intake -> assertThat(intake.needs())
                                .extracting(Need::dimension)
                                .containsExactly(LifeDimension.HOUSING));
    }

    private static String firstRevisionOfAnIntake() {
        return """
                {"entryId":"%s","citizenId":"%s","happenedOn":"2024-03-01","channel":"SELF","request":"Vil gerne bo et sted.","needs":["HOUSING"]}""".formatted(Examples.INTAKE, Examples.CITIZEN);
    }

    @Test
    void givenAnEventThatNobodyKnows_whenReadOverIt_thenThePageEndsBeforeItAndNamesItWhenItIsFirst() {
        opened.writer().append(Commits.of(List.of(stored(Examples.ofEveryEvent().getFirst(), 0))));
        opened.writer().append(Commits.of(List.of(nobodyKnows(1))));
        opened.writer().append(Commits.of(List.of(stored(Examples.ofEveryEvent().getFirst(), 2))));

        assertThat(log.readAfter(0, 10)).extracting(RecordedEvent::position).containsExactly(1L);
        assertThatThrownBy(() -> log.readAfter(1, 10))
                .isInstanceOfSatisfying(UnreadableRecordedEvent.class, problem -> {
                    assertThat(problem.position()).isEqualTo(2);
                    assertThat(problem.stream()).isEqualTo(STREAM);
                    assertThat(problem).hasMessageContaining("citizen-abducted").hasMessageNotContaining("Hemmelig");
                });
        assertThat(log.readAfter(2, 10)).extracting(RecordedEvent::position).containsExactly(3L);
    }

    @Test
    void givenAnEventThatNobodyKnows_whenWalkedAlong_thenTheWalkGoesOnAndOnlyThatEventSaysSo() {
        opened.writer().append(Commits.of(List.of(stored(Examples.ofEveryEvent().getFirst(), 0), nobodyKnows(1))));
        opened.writer().append(Commits.of(List.of(stored(Examples.ofEveryEvent().getFirst(), 2))));

        List<PassingEvent> passed = new ArrayList<>();
        try (LogWalk walk = log.walkAfter(0)) {
            walk.forEachRemaining(passed::add);
        }

        assertThat(passed).extracting(PassingEvent::position).containsExactly(1L, 2L, 3L);
        assertThat(passed).extracting(PassingEvent::stream).containsOnly(STREAM);
        assertThat(passed.getFirst().read()).isEqualTo(log.readAfter(0, 1).getFirst());
        assertThatThrownBy(() -> passed.get(1).read()).isInstanceOf(UnreadableRecordedEvent.class);
    }

    private static StoredEvent nobodyKnows(long sequence) {
        return new StoredEvent(
                UUID.randomUUID().toString(),
                new StreamPlace(STREAM.value(), sequence, "Citizen"),
                "citizen-abducted",
                "1",
                Commits.RECORDED_AT,
                Recordings.toMap(RECORDING),
                "{\"note\":\"Hemmelig\"}");
    }

    @Test
    void givenCommitsOfAllSizes_whenWalkedFromAnyPosition_thenEveryEventAfterItInOrder() {
        int total = 0;
        for (int size : new int[] {1, 3, 1, 7, 2, 600, 1, 5}) {
            opened.writer().append(Commits.of("citizen/1", total, size));
            total += size;
        }
        for (int after = 0; after <= total + 1; after += after < 20 || after > total - 20 ? 1 : 97) {
            List<Long> positions = new ArrayList<>();
            try (LogWalk walk = log.walkAfter(after)) {
                walk.forEachRemaining(event -> positions.add(event.position()));
            }
            assertThat(positions)
                    .as("after %d", after)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(after + 1L, total).boxed().toList());
        }
    }

    @Test
    void givenAReaderThatWaits_whenThisProcessAppends_thenItIsWokenAtOnce() throws Exception {
        FutureTask<Boolean> waiting = new FutureTask<>(() -> log.awaitBeyond(0, LONG));
        Thread reader = Thread.ofPlatform().start(waiting);

        opened.writer().append(Commits.of(STREAM.value(), 0, 1));

        assertThat(waiting.get()).isTrue();
        reader.join();
        assertThat(log.awaitBeyond(0, Duration.ZERO)).isTrue();
        assertThat(log.awaitBeyond(1, Duration.ofMillis(150))).isFalse();
    }

    @Test
    void givenAReaderThatWaits_whenAnotherProcessAppends_thenItLearnsOfIt() throws Exception {
        FutureTask<Boolean> waiting = new FutureTask<>(() -> log.awaitBeyond(0, LONG));
        Thread reader = Thread.ofPlatform().start(waiting);

        database.openLog().writer().append(Commits.of(STREAM.value(), 0, 1));

        assertThat(waiting.get()).isTrue();
        reader.join();
    }

    @Test
    void givenADocumentThatIsNoCommit_whenRead_thenTheErrorNamesIt() {
        MongoDatabase raw = database.database();
        raw.getCollection(CommitCollection.NAME).insertOne(new Document("_id", 1L).append("last", 1L));

        assertThatThrownBy(() -> log.readAfter(0, 1))
                .isInstanceOf(UnreadableLog.class)
                .hasMessageContaining("_id 1")
                .hasMessageContaining("events");
    }

    @Test
    void givenACommitInAFormatOfTheFuture_whenRead_thenTheErrorSaysWhichProgramToUse() {
        MongoDatabase raw = database.database();
        raw.getCollection(CommitCollection.NAME)
                .insertOne(new Document("_id", 1L).append("last", 1L).append("v", 3));

        assertThatThrownBy(() -> log.readAfter(0, 1))
                .isInstanceOf(UnreadableLog.class)
                .hasMessageContaining("position 1 is written in format 3")
                .hasMessageContaining("newer Spor");
    }

    private static StoredEvent stored(SporEvent event, long sequence) {
        EventType type = EventCatalogue.typeOf(event.getClass());
        return new StoredEvent(
                UUID.randomUUID().toString(),
                new StreamPlace(STREAM.value(), sequence, "Citizen"),
                type.name(),
                Integer.toString(type.revision()),
                Commits.RECORDED_AT,
                Recordings.toMap(RECORDING),
                new String(EventJson.write(event), StandardCharsets.UTF_8));
    }
}
