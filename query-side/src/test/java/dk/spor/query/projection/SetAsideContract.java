package dk.spor.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.spor.events.CitizenEvent;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Retry.Outcome;
import dk.spor.query.reading.Folds;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.StoredBytes;
import dk.spor.query.testing.TestStore;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an event that can't be folded, or not even read, until somebody has dealt with its cause. */
abstract class SetAsideContract {

    private final InMemoryLog log = new InMemoryLog();
    private final Facts unlucky = new Facts(1);
    private final Facts other = new Facts(2);
    private final Program program = new Program();
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

    @Test
    void givenAnEventThatCannotBeFolded_thenAnOperatorSeesWhichAndWhyAndHowManyWaitAndNothingOfWhatItSays() {
        var poison = poisoned();
        var projection = following();

        var aside = projection.setAside(10);

        assertThat(aside)
                .containsExactly(new SetAsideEvent(
                        "pathway",
                        unlucky.citizen().toString(),
                        poison.position(),
                        poison.event().entryId(),
                        IllegalArgumentException.class.getName(),
                        poison.recordedAt(),
                        2));
    }

    @Test
    void givenTheProgramWasPutRight_whenTriedAgain_thenTheViewIsInStepAndGoesOn() {
        poisoned();
        var projection = following();
        program.chokesOn = null;

        var retry = projection.retry(unlucky.citizen().toString());
        log.append(unlucky.intake("2026-01-20"));
        projection.catchUp();

        assertThat(retry).isEqualTo(new Retry("pathway", unlucky.citizen().toString(), Outcome.IN_STEP, null));
        assertThat(projection.setAside(10)).isEmpty();
        assertThat(projection.status().setAside()).isZero();
        assertThat(StoredBytes.of(database, "pathway", 1)).isEqualTo(madeAlone());
    }

    @Test
    void givenWhatCannotBeFoldedIsRetracted_thenTheViewGoesOnByItself_andIsWhatARebuildMakes() {
        var poison = poisoned();
        var projection = following();
        log.append(unlucky.intake("2026-02-01"));
        projection.catchUp();

        log.append(unlucky.retracted((CitizenEvent) poison.event()));
        projection.catchUp();
        log.append(unlucky.intake("2026-02-02"));
        projection.catchUp();

        assertThat(projection.setAside(10)).isEmpty();
        assertThat(projection
                        .find(unlucky.citizen().toString())
                        .orElseThrow()
                        .view()
                        .intakes())
                .extracting(intake -> intake.on().toString())
                .contains("2026-02-01", "2026-02-02");
        assertThat(StoredBytes.of(database, "pathway", 1)).isEqualTo(madeAlone());
    }

    @Test
    void givenTheCauseIsStillThere_whenTriedAgain_thenItStaysSetAsideWithTheNewCause() {
        var poison = poisoned();
        var projection = following();
        program.complaint = new UnsupportedOperationException("of another kind");

        var retry = projection.retry(unlucky.citizen().toString());

        assertThat(retry.outcome()).isEqualTo(Outcome.STILL_SET_ASIDE);
        assertThat(retry.setAside())
                .isEqualTo(new SetAside(poison.position(), UnsupportedOperationException.class.getName()));
        assertThat(projection.setAside(10))
                .extracting(SetAsideEvent::cause)
                .containsExactly(UnsupportedOperationException.class.getName());
    }

    @Test
    void givenALaterEventCannotBeFoldedEither_whenTriedAgain_thenTheViewStandsBeforeThatOne() {
        poisoned();
        var projection = following();
        var later = log.append(unlucky.intake("2026-02-01"));
        projection.catchUp();
        program.chokesOn = later.event().entryId();

        projection.retry(unlucky.citizen().toString());

        assertThat(projection.setAside(10))
                .extracting(SetAsideEvent::position, SetAsideEvent::waiting)
                .containsExactly(tuple(later.position(), 0L));
    }

    @Test
    void givenAnEventThatCannotBeRead_whenANewerProgramCan_thenTryingAgainPutsTheViewInStep() {
        log.append(unlucky.registered("2026-01-05", "Åse", "Ømark", null));
        log.appendUnreadable(unlucky.citizen());
        log.append(unlucky.intake("2026-01-06"));
        log.append(other.registered("2026-01-05", "Bo", "Berg", null));
        var projection = following();

        assertThat(projection.setAside(10)).singleElement().satisfies(aside -> {
            assertThat(aside.position()).isEqualTo(2);
            assertThat(aside.entry()).isNull();
            assertThat(aside.waiting()).isEqualTo(1);
            assertThat(aside.since()).isEqualTo(log.readAfter(0, 1).getFirst().recordedAt());
        });
        assertThat(projection.retry(unlucky.citizen().toString()).outcome()).isEqualTo(Outcome.STILL_SET_ASIDE);

        log.becomesReadable();

        assertThat(projection.retry(unlucky.citizen().toString()).outcome()).isEqualTo(Outcome.IN_STEP);
        assertThat(StoredBytes.of(database, "pathway", 1)).isEqualTo(madeAlone());
    }

    @Test
    void givenSomethingIsRecordedWhileTryingAgain_thenItIsNotLeftOut() {
        poisoned();
        var projection = following();
        program.chokesOn = null;
        program.meanwhile = () -> {
            program.meanwhile = () -> {};
            log.append(unlucky.intake("2026-03-01"));
            projection.catchUp();
        };

        assertThat(projection.retry(unlucky.citizen().toString()).outcome()).isEqualTo(Outcome.IN_STEP);

        projection.catchUp();
        assertThat(StoredBytes.of(database, "pathway", 1)).isEqualTo(madeAlone());
    }

    @Test
    void givenAViewThatSomebodyDamaged_whenTriedAgain_thenItIsMadeFromTheLog() {
        log.append(List.of(
                unlucky.registered("2026-01-05", "Åse", "Ømark", null),
                other.registered("2026-01-05", "Bo", "Berg", null)));
        var projection = following();
        database.getCollection("view-pathway-1")
                .updateOne(Filters.eq("_id", unlucky.citizen().toString()), Updates.set("view", "{nonsense"));
        log.append(unlucky.intake("2026-01-06"));
        projection.catchUp();
        assertThat(projection.status().setAside()).isEqualTo(1);

        assertThat(projection.retry(unlucky.citizen().toString()).outcome()).isEqualTo(Outcome.IN_STEP);

        assertThat(StoredBytes.of(database, "pathway", 1)).isEqualTo(madeAlone());
    }

    @Test
    void givenAViewThatGoesOnOrIsNotThere_whenTriedAgain_thenNothingHappens() {
        log.append(other.registered("2026-01-05", "Bo", "Berg", null));
        var projection = following();

        assertThat(projection.retry(other.citizen().toString()).outcome()).isEqualTo(Outcome.NOT_SET_ASIDE);
        assertThat(projection.retry(unlucky.citizen().toString()).outcome()).isEqualTo(Outcome.NOT_SET_ASIDE);
    }

    @Test
    void givenTheProgramWasPutRight_whenRebuilt_thenNothingIsSetAsideAnyMoreAndTheReportNamesWhatChanged() {
        poisoned();
        var projection = following();
        program.chokesOn = null;

        var report = Rebuilder.of(log, List.of(projection))
                .rebuild(Set.of(), false)
                .reports()
                .getFirst();

        assertThat(report)
                .extracting(RebuildReport::changed, RebuildReport::same)
                .containsExactly(1L, 1L);
        assertThat(report.examples().changed())
                .containsExactly(unlucky.citizen().toString());
        assertThat(projection.status().setAside()).isZero();
    }

    /** One that can't be folded, with two behind it, and a citizen to whom nothing happens. */
    private RecordedEvent poisoned() {
        log.append(unlucky.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(other.registered("2026-01-05", "Bo", "Berg", null));
        var poison = log.append(unlucky.intake("2026-01-06"));
        log.append(unlucky.intake("2026-01-07"));
        log.append(unlucky.intake("2026-01-08"));
        program.chokesOn = poison.event().entryId();
        return poison;
    }

    private Projection<Pathway> following() {
        var projection = Projection.open(program.fold(), log, database, 10);
        projection.catchUp();
        return projection;
    }

    private TreeMap<String, String> madeAlone() {
        var alone = store.database();
        Projection.open(Folds.PATHWAY, log, alone, 1_000).catchUp();
        return StoredBytes.of(alone, "pathway", 1);
    }

    /** A program that chokes on one event, until it is put right. */
    private static final class Program {

        private @Nullable EntryId chokesOn;
        private RuntimeException complaint = new IllegalArgumentException("says what the event says: Ømark");
        private Runnable meanwhile = () -> {};

        Fold<Pathway> fold() {
            var right = Folds.PATHWAY;
            return new Fold<>(
                    right.name(),
                    right.version(),
                    right.type(),
                    right.subject(),
                    right.subjectOfStream(),
                    right.streamOfSubject(),
                    right.begin(),
                    this::evolve,
                    right.keys(),
                    right.parts());
        }

        private Pathway evolve(Pathway pathway, RecordedEvent event) {
            if (event.event().entryId().equals(chokesOn)) {
                throw complaint;
            }
            if (chokesOn == null) {
                meanwhile.run();
            }
            return Pathway.evolve(pathway, event);
        }
    }
}
