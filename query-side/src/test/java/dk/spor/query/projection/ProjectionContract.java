package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.spor.query.directory.CitizenCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.ProjectionStatus.State;
import dk.spor.query.reading.Folds;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.RandomTown;
import dk.spor.query.testing.StoredBytes;
import dk.spor.query.testing.TestStore;
import dk.spor.values.PersonName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a projection promises, on whichever store. */
abstract class ProjectionContract {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int NEXT = CitizenCard.FOLD_VERSION + 1;

    private TestStore store;

    abstract TestStore openStore();

    @BeforeEach
    void openTheStore() {
        store = openStore();
    }

    @AfterEach
    void closeTheStore() {
        // Not there where the test was aborted for want of its server.
        if (store != null) {
            store.close();
        }
    }

    static Stream<Arguments> everyFoldAndSomeTowns() {
        return Stream.of(Folds.PATHWAY, Folds.CTI, Folds.CITIZENS, Folds.OFFERS)
                .flatMap(fold -> Stream.of(1L, 2L).map(seed -> Arguments.of(fold, seed)));
    }

    @ParameterizedTest(name = "{0}, town {1}")
    @MethodSource("everyFoldAndSomeTowns")
    <V> void givenViewsThatGrewWithTheLog_whenTheyAreRebuiltInBatchesOfAnySize_thenEveryByteIsTheSame(
            Fold<V> fold, long seed) {
        var town = RandomTown.events(seed, 12, 14);
        var log = new InMemoryLog();
        var grown = store.database();
        var live = Projection.open(fold, log, grown, 1_000);
        for (int from = 0; from < town.size(); from += 40) {
            log.append(town.subList(from, Math.min(from + 40, town.size())));
            live.catchUp();
        }

        var expected = bytes(grown, fold, 1);

        assertThat(expected).isNotEmpty();
        for (int batchSize : List.of(1, 7, 1_000)) {
            var rebuilt = store.database();
            Projection.open(fold, log, rebuilt, batchSize).catchUp();
            assertThat(bytes(rebuilt, fold, 1)).as("batches of %d", batchSize).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}, town {1}")
    @MethodSource("everyFoldAndSomeTowns")
    <V> void givenViewsThatAreUpToDate_whenEveryEventComesAgain_thenNothingChanges(Fold<V> fold, long seed) {
        var log = new InMemoryLog();
        log.append(RandomTown.events(seed, 10, 10));
        var database = store.database();
        Projection.open(fold, log, database, 50).catchUp();
        var before = bytes(database, fold, 1);

        database.getCollection("projections").updateOne(eq("_id", fold.name() + "/1"), set("position", 0L));
        Projection.open(fold, log, database, 13).catchUp();

        assertThat(bytes(database, fold, 1)).isEqualTo(before);
    }

    @Test
    void givenTwoProcessesProjectTheSameLogAtOnce_whenItGrowsMeanwhile_thenTheViewsAreWhatOneWouldHaveMade() {
        var town = RandomTown.events(3, 8, 25);
        var log = new InMemoryLog();
        var shared = store.database();
        try (var one = Projection.open(Folds.PATHWAY, log, shared, 5);
                var other = Projection.open(Folds.PATHWAY, log, shared, 11)) {
            one.start();
            other.start();
            town.forEach(log::append);
            assertThat(reached(one, log.head())).isTrue();
            assertThat(reached(other, log.head())).isTrue();
        }

        var alone = store.database();
        Projection.open(Folds.PATHWAY, log, alone, 1_000).catchUp();
        assertThat(bytes(shared, Folds.PATHWAY, 1)).isEqualTo(bytes(alone, Folds.PATHWAY, 1));
    }

    @Test
    void givenAnEventThatCannotBeFolded_thenItsCitizenStandsStillBeforeItAndTheOthersGoOn() {
        var unlucky = new Facts(1);
        var other = new Facts(2);
        var registered = unlucky.registered("2026-01-05", "Åse", "Ømark", null);
        var nowhere = unlucky.referred("2026-01-06", Facts.PITSTOP);
        var log = new InMemoryLog();
        log.append(List.of(
                registered,
                unlucky.accepted("2026-01-07", nowhere),
                other.registered("2026-01-05", "Bo", "Berg", null),
                unlucky.intake("2026-01-08"),
                other.intake("2026-01-08")));
        var database = store.database();
        var projection = Projection.open(Folds.PATHWAY, log, database, 2);

        projection.catchUp();
        log.append(unlucky.intake("2026-01-09"));
        log.append(other.intake("2026-01-09"));
        projection.catchUp();

        var stuck = projection.find(unlucky.citizen().toString()).orElseThrow();
        assertThat(stuck.position()).isEqualTo(1);
        assertThat(stuck.view().intakes()).isEmpty();
        assertThat(stuck.setAside())
                .isEqualTo(new SetAside(
                        2,
                        "The event names the referral " + nowhere.entryId()
                                + ", and nothing before it made such an entry; it should name one that was recorded"
                                + " earlier for the same citizen"));
        var going = projection.find(other.citizen().toString()).orElseThrow();
        assertThat(going.setAside()).isNull();
        assertThat(going.view().intakes()).hasSize(2);
        assertThat(projection.status().setAside()).isEqualTo(1);
        assertThat(projection.status().lag()).isZero();
    }

    @Test
    void givenAnEventThatCannotBeFolded_whateverTheBatches_thenTheStoredBytesAreTheSame() {
        var unlucky = new Facts(1);
        var log = new InMemoryLog();
        log.append(List.of(
                unlucky.registered("2026-01-05", "Åse", "Ømark", null),
                unlucky.intake("2026-01-06"),
                unlucky.accepted("2026-01-07", unlucky.referred("2026-01-06", Facts.PITSTOP)),
                unlucky.intake("2026-01-08")));
        var atOnce = store.database();
        var singly = store.database();

        Projection.open(Folds.PATHWAY, log, atOnce, 1_000).catchUp();
        Projection.open(Folds.PATHWAY, log, singly, 1).catchUp();

        assertThat(bytes(singly, Folds.PATHWAY, 1)).isEqualTo(bytes(atOnce, Folds.PATHWAY, 1));
    }

    @Test
    void givenAnEventThatCannotEvenBeRead_thenItsCitizenStandsStillBeforeItAndTheOthersGoOn() {
        var unlucky = new Facts(1);
        var other = new Facts(2);
        var log = new InMemoryLog();
        log.append(unlucky.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(other.registered("2026-01-05", "Bo", "Berg", null));
        log.appendUnreadable(unlucky.citizen());
        log.appendUnreadable(new Facts(3).citizen());
        log.append(unlucky.intake("2026-01-06"));
        long last = log.append(other.intake("2026-01-06")).position();
        var projection = Projection.open(Folds.PATHWAY, log, store.database(), 100);

        projection.catchUp();

        var stuck = projection.find(unlucky.citizen().toString()).orElseThrow();
        assertThat(stuck.position()).isEqualTo(1);
        assertThat(stuck.setAside()).extracting(SetAside::position).isEqualTo(3L);
        assertThat(projection.find(other.citizen().toString()).orElseThrow().position())
                .isEqualTo(last);
        assertThat(projection.status().setAside()).isEqualTo(2);
        assertThat(projection.status().lag()).isZero();
    }

    @Test
    void givenTheFirstEventOfACitizenCannotBeFolded_thenTheyAreSetAsideWithAnEmptyView() {
        var unlucky = new Facts(1);
        var log = new InMemoryLog();
        log.append(unlucky.accepted("2026-01-07", unlucky.referred("2026-01-06", Facts.PITSTOP)));
        var projection = Projection.open(Folds.PATHWAY, log, store.database(), 10);

        projection.catchUp();
        log.append(unlucky.intake("2026-01-08"));
        projection.catchUp();

        var stuck = projection.find(unlucky.citizen().toString()).orElseThrow();
        assertThat(stuck.view()).isEqualTo(Pathway.of(unlucky.citizen()));
        assertThat(stuck.position()).isZero();
    }

    @Test
    void givenAViewThatSomebodyChangedInTheStore_thenItsCitizenIsSetAsideAndTheOthersGoOn() {
        var changed = new Facts(1);
        var other = new Facts(2);
        var log = new InMemoryLog();
        log.append(List.of(
                changed.registered("2026-01-05", "Åse", "Ømark", null),
                other.registered("2026-01-05", "Bo", "Berg", null)));
        var database = store.database();
        var projection = Projection.open(Folds.PATHWAY, log, database, 10);
        projection.catchUp();
        database.getCollection("view-pathway-1")
                .updateOne(eq("_id", changed.citizen().toString()), set("view", new Document("nonsense", 1)));

        log.append(List.of(changed.intake("2026-01-06"), other.intake("2026-01-06")));
        projection.catchUp();

        assertThat(projection.status().setAside()).isEqualTo(1);
        assertThat(projection
                        .find(other.citizen().toString())
                        .orElseThrow()
                        .view()
                        .intakes())
                .hasSize(1);
    }

    @Test
    void givenAFoldOfANewVersion_thenItsViewsAreMadeBesideTheLiveOnesAndSwappedInWhenTheyHaveCaughtUp() {
        var log = new InMemoryLog();
        log.append(new Facts(1).registered("2026-01-05", "Åse", "Ømark", null));
        var database = store.database();
        Projection.open(Folds.CITIZENS, log, database, 10).catchUp();
        log.append(new Facts(2).registered("2026-01-05", "Bo", "Berg", null));

        var next = Projection.open(shouting(NEXT), log, database, 10);

        assertThat(next.live()).isFalse();
        assertThat(next.status().state()).isEqualTo(State.REBUILDING);
        assertThat(names(next)).containsExactly("Åse");
        next.catchUp();
        assertThat(next.live()).isTrue();
        assertThat(next.status().generation()).isEqualTo(2);
        assertThat(names(next)).containsExactly("BO", "ÅSE");
        assertThat(names(Projection.open(shouting(NEXT), log, database, 10))).containsExactly("BO", "ÅSE");
    }

    @Test
    void givenANewVersionIsLive_whenTheOlderProgramComesBack_thenItGoesOnWithItsOwnViews() {
        var log = new InMemoryLog();
        log.append(new Facts(1).registered("2026-01-05", "Åse", "Ømark", null));
        var database = store.database();
        Projection.open(Folds.CITIZENS, log, database, 10).catchUp();
        Projection.open(shouting(NEXT), log, database, 10).catchUp();
        log.append(new Facts(2).registered("2026-01-05", "Bo", "Berg", null));

        var back = Projection.open(Folds.CITIZENS, log, database, 10);
        back.catchUp();

        assertThat(back.status().generation()).isEqualTo(1);
        assertThat(names(back)).containsExactly("Bo", "Åse");
    }

    @Test
    void givenAThirdVersionIsLive_thenTheFirstOnesViewsAreGoneAndTheSecondOnesKept() {
        var log = new InMemoryLog();
        log.append(new Facts(1).registered("2026-01-05", "Åse", "Ømark", null));
        var database = store.database();
        Projection.open(Folds.CITIZENS, log, database, 10).catchUp();
        Projection.open(shouting(NEXT), log, database, 10).catchUp();
        Projection.open(shouting(NEXT + 1), log, database, 10).catchUp();

        assertThat(database.listCollectionNames().into(new ArrayList<>()))
                .contains("view-citizen-2", "view-citizen-3")
                .doesNotContain("view-citizen-1");
    }

    @Test
    void givenAReaderWaitsForItsOwnEntry_whenTheEntryIsRecorded_thenTheReaderIsWokenPromptly() throws Exception {
        var log = new InMemoryLog();
        try (var projection = Projection.open(Folds.CITIZENS, log, store.database(), 10)) {
            projection.start();
            var waiting = CompletableFuture.supplyAsync(() -> reached(projection, 1));
            assertThat(projection.awaitPosition(1, Duration.ofMillis(50))).isFalse();

            log.append(new Facts(1).registered("2026-01-05", "Åse", "Ømark", null));

            assertThat(waiting.get()).isTrue();
            assertThat(projection.find(new Facts(1).citizen().toString())).isPresent();
        }
    }

    @Test
    void givenTheProjectionWasStopped_whenItIsStartedAgain_thenItGoesOnWhereItWas() {
        var log = new InMemoryLog();
        var database = store.database();
        log.append(new Facts(1).registered("2026-01-05", "Åse", "Ømark", null));
        try (var projection = Projection.open(Folds.CITIZENS, log, database, 10)) {
            projection.start();
            assertThat(reached(projection, 1)).isTrue();
            projection.close();
            log.append(new Facts(2).registered("2026-01-05", "Bo", "Berg", null));
            projection.start();
            assertThat(reached(projection, 2)).isTrue();
        }

        assertThat(Projection.open(Folds.CITIZENS, log, database, 10).status())
                .extracting(ProjectionStatus::position, ProjectionStatus::lag)
                .containsExactly(2L, 0L);
    }

    private static Fold<CitizenCard> shouting(int version) {
        var quiet = Folds.CITIZENS;
        return new Fold<>(
                quiet.name(),
                version,
                quiet.type(),
                quiet.subject(),
                quiet.subjectOfStream(),
                quiet.streamOfSubject(),
                quiet.begin(),
                (card, event) -> louder(CitizenCard.evolve(card, event)),
                quiet.keys(),
                quiet.parts());
    }

    private static CitizenCard louder(CitizenCard card) {
        var name = card.name();
        return name == null
                ? card
                : new CitizenCard(
                        card.citizen(),
                        card.entry(),
                        new PersonName(name.given().toUpperCase(Locale.ROOT), name.family()),
                        card.cpr(),
                        card.bornOn(),
                        card.registeredOn(),
                        card.nameParts());
    }

    private static List<String> names(Projection<CitizenCard> projection) {
        return projection.select(empty(), ascending("keys.order"), ignored -> true, 10).stream()
                .flatMap(card -> Stream.ofNullable(card.name()))
                .map(PersonName::given)
                .toList();
    }

    private static boolean reached(Projection<?> projection, long position) {
        try {
            return projection.awaitPosition(position, SOON);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeMap<String, String> bytes(MongoDatabase database, Fold<?> fold, int generation) {
        return StoredBytes.of(database, fold.name(), generation);
    }
}
