package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import dk.spor.query.projection.RebuildStatus.State;
import dk.spor.query.reading.Folds;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.RandomTown;
import dk.spor.query.testing.StoppingLog;
import dk.spor.query.testing.StoredBytes;
import dk.spor.query.testing.TestStore;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rebuild promises, on whichever store. */
abstract class RebuildContract {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final RebuildSettings ROOMY = new RebuildSettings(2, 16, 1_000_000, Duration.ofHours(1), LEASE);

    private static final RebuildSettings CROWDED = new RebuildSettings(2, 4, 16, Duration.ofHours(1), LEASE);

    private final InMemoryLog log = new InMemoryLog();
    private TestStore store;
    private MongoDatabase database;

    abstract TestStore openStore();

    @BeforeEach
    void openTheStore() {
        store = openStore();
        database = store.database();
    }

    @AfterEach
    void closeTheStore() {
        // Not there where the test was aborted for want of its server.
        if (store != null) {
            store.close();
        }
    }

    @ParameterizedTest(name = "town {0}")
    @ValueSource(longs = {1, 2, 3})
    void givenViewsThatGrewWithTheLog_whenAllAreRebuiltInOnePass_thenEveryByteIsTheSame(long seed) {
        log.append(RandomTown.events(seed, 20, 20));
        log.appendUnreadable(new Facts(3).citizen());
        var every = open();
        every.forEach(Projection::catchUp);

        var result = rebuilder(log, every, ROOMY).rebuild(Set.of(), false);

        assertThat(result.finished()).isTrue();
        assertThat(result.reached()).isEqualTo(log.head());
        assertThat(result.reports()).hasSize(4).allSatisfy(report -> {
            assertThat(report.nothingChanged()).as(report.summary()).isTrue();
            assertThat(report.same()).isPositive();
            assertThat(report.grown()).isZero();
        });
        assertThat(every).allSatisfy(projection -> {
            assertThat(projection.status().generation()).isEqualTo(2);
            assertThat(projection.status().rebuild()).isNull();
            assertThat(bytes(projection, 2)).isEqualTo(bytes(projection, 1)).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "room for {0} events")
    @ValueSource(longs = {0, 40, 200})
    void givenHardlyAnyRoom_whenRebuilt_thenViewsGoAndComeBackAndEveryByteIsTheSame(long eventsInHand) {
        log.append(RandomTown.events(4, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);

        rebuilder(log, every, new RebuildSettings(2, 7, eventsInHand, Duration.ofHours(1), LEASE))
                .rebuild(Set.of(), false);

        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(bytes(projection, 1))
                        .isNotEmpty());
    }

    @Test
    void givenMoreActiveCitizensThanThereIsRoomFor_whenRebuilt_thenTheLogIsWalkedForEachPartAndEveryByteIsTheSame() {
        log.append(RandomTown.events(11, 40, 25));
        var every = open();
        every.forEach(Projection::catchUp);
        var counting = new StoppingLog(log);

        var result = rebuilder(counting, every, CROWDED).rebuild(Set.of(), false);

        assertThat(counting.walks()).isGreaterThan(4);
        assertThat(result.finished()).isTrue();
        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(bytes(projection, 1))
                        .isNotEmpty());
    }

    @Test
    void givenARebuildIsCancelledBetweenTwoParts_whenItIsResumed_thenItWalksThatStretchAgainAndEveryByteIsTheSame() {
        log.append(RandomTown.events(12, 40, 25));
        var every = open();
        every.forEach(Projection::catchUp);
        var stopping = new StoppingLog(log);
        var rebuilder = rebuilder(stopping, every, CROWDED);
        stopping.afterWalks(4, 1, rebuilder::stop);

        var cancelled = rebuilder.rebuild(Set.of(), false);

        assertThat(stopping.reached()).isTrue();
        assertThat(cancelled.finished()).isFalse();
        assertThat(every.getFirst().unfinished().map(new Generations(database)::position))
                .hasValue(cancelled.reached());
        log.append(RandomTown.moreEvents(13, 30));
        var resumed = rebuilder(log, every, CROWDED).rebuild(Set.of(), false);
        assertThat(resumed.from()).isEqualTo(cancelled.reached()).isLessThan(resumed.reached());
        every.forEach(Projection::catchUp);
        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(madeAlone(projection))
                        .isNotEmpty());
    }

    @Test
    void givenOneProjectionIsNamed_whenRebuilt_thenTheOthersStayAsTheyAre() {
        log.append(RandomTown.events(1, 5, 5));
        var every = open();
        every.forEach(Projection::catchUp);

        rebuilder(log, every, ROOMY).rebuild(Set.of("cti"), false);

        assertThat(every.stream().map(each -> each.name() + each.status().generation()))
                .containsExactly("pathway1", "cti2", "citizen1", "offer1");
    }

    @Test
    void givenARebuildWasCancelled_whenItIsResumed_thenItGoesOnFromThereAndEveryByteIsTheSame() {
        log.append(RandomTown.events(5, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);
        var stopping = new StoppingLog(log);
        var rebuilder = rebuilder(stopping, every, ROOMY);
        stopping.at(150, rebuilder::stop);

        var cancelled = rebuilder.rebuild(Set.of(), false);

        assertThat(cancelled.finished()).isFalse();
        assertThat(cancelled.reached()).isBetween(150L, log.head() - 1);
        assertThat(every).allSatisfy(projection -> {
            assertThat(projection.status().generation()).isEqualTo(1);
            assertThat(projection.status().rebuild())
                    .extracting(RebuildStatus::state, RebuildStatus::noted)
                    .containsExactly(State.INTERRUPTED, cancelled.reached());
        });

        var resumed = rebuilder(log, every, ROOMY).rebuild(Set.of(), false);

        assertThat(resumed.from()).isEqualTo(cancelled.reached());
        assertThat(resumed.finished()).isTrue();
        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(bytes(projection, 1))
                        .isNotEmpty());
    }

    @Test
    void givenARebuildInOneProcess_whenAnotherCancelsIt_thenItStopsAndSaysSo() {
        log.append(RandomTown.events(5, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);
        var elsewhere = rebuilder(log, open(), ROOMY);
        var stopping = new StoppingLog(log);
        var beating = new RebuildSettings(2, 4, 1_000_000, Duration.ofHours(1), Duration.ofMillis(400));
        stopping.at(100, () -> elsewhere.cancel(Set.of()));
        // With every sign of life the head is asked for; by the third, the first one's answer has come.
        stopping.waitUntil(() -> stopping.headsAskedSince() > 2);

        var cancelled = rebuilder(stopping, every, beating).rebuild(Set.of(), false);

        assertThat(cancelled.finished()).isFalse();
        assertThat(every)
                .allSatisfy(projection -> assertThat(projection.status().rebuild())
                        .extracting(RebuildStatus::state)
                        .isEqualTo(State.CANCELLED));
    }

    @Test
    void givenARebuildIsKilledBetweenCheckpoints_whenItIsResumed_thenItGoesOnFromTheLastOneAndEveryByteIsTheSame() {
        log.append(RandomTown.events(6, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);
        var stopping = new StoppingLog(log);
        stopping.at(250, () -> {
            throw new IllegalStateException("killed");
        });
        var often = new RebuildSettings(2, 10, 60, Duration.ZERO, Duration.ofMillis(1));

        assertThatThrownBy(() -> rebuilder(stopping, every, often).rebuild(Set.of(), false))
                .hasMessageContaining("killed");

        var noted = every.getFirst().unfinished().map(new Generations(database)::position);
        assertThat(noted).hasValueSatisfying(position -> assertThat(position).isBetween(1L, 249L));
        log.append(RandomTown.moreEvents(7, 30));
        var resumed = rebuilder(log, every, often).rebuild(Set.of(), false);
        assertThat(resumed.from()).isEqualTo(noted.orElseThrow());
        assertThat(resumed.finished()).isTrue();
        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(madeAlone(projection))
                        .isNotEmpty());
    }

    @Test
    void givenARebuildWasInterrupted_whenItIsBegunAfresh_thenItBeginsWithTheFirstEvent() {
        log.append(RandomTown.events(5, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);
        var stopping = new StoppingLog(log);
        var rebuilder = rebuilder(stopping, every, ROOMY);
        stopping.at(150, rebuilder::stop);
        rebuilder.rebuild(Set.of(), false);

        assertThat(rebuilder(log, every, ROOMY).rebuild(Set.of(), true).from()).isZero();
    }

    @Test
    void givenWritesGoOnDuringARebuild_whenItHasSwapped_thenTheViewsAreWhatTheWholeLogMakes() throws Exception {
        log.append(RandomTown.events(8, 20, 20));
        var every = open();
        every.forEach(Projection::start);
        try {
            var stopping = new StoppingLog(log);
            stopping.at(200, () -> log.append(RandomTown.moreEvents(9, 300)));
            var writing = CompletableFuture.runAsync(
                    () -> RandomTown.moreEvents(10, 300).forEach(log::append));

            var result = rebuilder(stopping, every, ROOMY).rebuild(Set.of(), false);

            writing.join();
            assertThat(result.finished()).isTrue();
            for (var projection : every) {
                assertThat(projection.awaitPosition(log.head(), SOON)).isTrue();
            }
        } finally {
            every.forEach(Projection::close);
        }
        assertThat(every).allSatisfy(projection -> {
            assertThat(projection.status().generation()).isEqualTo(2);
            assertThat(bytes(projection, 2)).isEqualTo(madeAlone(projection)).isNotEmpty();
        });
    }

    @Test
    void givenARebuildInOneProcess_whenAnotherWantsOne_thenItIsRefusedAndSeesHowFarTheFirstIs() {
        log.append(RandomTown.events(5, 20, 20));
        var every = open();
        every.forEach(Projection::catchUp);
        var other = open();
        var stopping = new StoppingLog(log);
        stopping.at(150, () -> {
            assertThatThrownBy(() -> rebuilder(log, other, ROOMY).rebuild(Set.of("cti"), false))
                    .isInstanceOf(RebuildRefused.class)
                    .hasMessageContaining("cti is being rebuilt by");
            assertThat(other.getFirst().status().rebuild())
                    .extracting(RebuildStatus::state)
                    .isEqualTo(State.RUNNING);
        });

        assertThat(rebuilder(stopping, every, ROOMY).rebuild(Set.of(), false).finished())
                .isTrue();
        assertThat(stopping.reached()).isTrue();
    }

    @Test
    void givenAnotherProcessRebuilt_whenThisOneLooksAgain_thenItGoesOverToTheNewViews() {
        log.append(RandomTown.events(5, 10, 10));
        var here = open();
        here.forEach(Projection::catchUp);

        rebuilder(log, open(), ROOMY).rebuild(Set.of(), false);
        log.append(RandomTown.moreEvents(9, 20));
        here.forEach(Projection::catchUp);

        assertThat(here).allSatisfy(projection -> {
            assertThat(projection.status().generation()).isEqualTo(2);
            assertThat(bytes(projection, 2)).isEqualTo(madeAlone(projection)).isNotEmpty();
        });
    }

    @Test
    void givenARebuildTookALeaseAndDied_whenTheLeaseHasEnded_thenAnotherGoesOnWithIt() {
        log.append(RandomTown.events(5, 10, 10));
        var every = open();
        every.forEach(Projection::catchUp);
        var dead = new Makings(database, Duration.ofSeconds(-1), "dead");
        assertThat(dead.take(every.getFirst().toMake(), true)).isTrue();

        var result = rebuilder(log, every, ROOMY).rebuild(Set.of("pathway"), false);

        assertThat(result.finished()).isTrue();
        assertThat(dead.note(new Generation("pathway", 2, 1, false), 5)).isFalse();
    }

    @Test
    void givenAViewWasDamagedRemovedOrMadeUp_whenRebuilt_thenTheReportNamesItAndTheNewViewsAreRight() {
        log.append(RandomTown.events(5, 10, 10));
        var every = open();
        every.forEach(Projection::catchUp);
        var right = bytes(every.getFirst(), 1);
        var views = database.getCollection("view-pathway-1");
        var damaged = new Facts(1).citizen().toString();
        var removed = new Facts(2).citizen().toString();
        views.updateOne(eq("_id", damaged), set("view", "{}"));
        views.deleteOne(eq("_id", removed));
        views.insertOne(new Document("_id", "nobody").append("position", 1L).append("view", "{}"));

        var report = rebuilder(log, every, ROOMY)
                .rebuild(Set.of("pathway"), false)
                .reports()
                .getFirst();

        assertThat(report)
                .extracting(RebuildReport::same, RebuildReport::changed, RebuildReport::added, RebuildReport::gone)
                .containsExactly(right.size() - 2L, 1L, 1L, 1L);
        assertThat(report.summary()).contains(damaged, removed, "nobody").doesNotContain("Ømark");
        assertThat(bytes(every.getFirst(), 2)).isEqualTo(right);
    }

    @Test
    void givenAnUnknownName_thenTheRefusalSaysWhichThereAre() {
        assertThatThrownBy(() -> rebuilder(log, open(), ROOMY).rebuild(Set.of("pathways"), false))
                .isInstanceOf(RebuildRefused.class)
                .hasMessageContaining("pathways")
                .hasMessageContaining("pathway, cti, citizen, offer");
    }

    private List<? extends Projection<?>> open() {
        return Stream.of(Folds.PATHWAY, Folds.CTI, Folds.CITIZENS, Folds.OFFERS)
                .map(fold -> Projection.open(fold, log, database, 50))
                .toList();
    }

    private static Rebuilder rebuilder(EventLog log, List<? extends Projection<?>> every, RebuildSettings settings) {
        return new Rebuilder(log, every, every.getFirst().makings(settings.lease()), settings);
    }

    private TreeMap<String, String> bytes(Projection<?> projection, int generation) {
        return StoredBytes.of(database, projection.name(), generation);
    }

    private TreeMap<String, String> madeAlone(Projection<?> projection) {
        var alone = store.database();
        Stream.of(Folds.PATHWAY, Folds.CTI, Folds.CITIZENS, Folds.OFFERS)
                .filter(fold -> fold.name().equals(projection.name()))
                .forEach(fold -> Projection.open(fold, log, alone, 1_000).catchUp());
        return StoredBytes.of(alone, projection.name(), 1);
    }
}
