package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.query.caseload.Matters;
import dk.spor.query.course.TreatmentCourses;
import dk.spor.query.directory.CitizenCard;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Correction;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Projection;
import dk.spor.query.reading.ReadingRefused.NotAllowed;
import dk.spor.query.reading.ReadingRefused.NotThereYet;
import dk.spor.query.reading.ReadingRefused.UnknownCitizen;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.RandomTown;
import dk.spor.query.testing.TestStore;
import dk.spor.query.timeline.Due;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.HousingSituation;
import dk.spor.values.OfferKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are promised, on whichever store. */
abstract class ReadingsContract {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Facts aase = new Facts(1);
    private final Facts bo = new Facts(2);
    private final InMemoryLog log = new InMemoryLog();
    private final Set<CitizenId> closed = new HashSet<>();
    private TestStore store;
    private MongoDatabase database;
    private Projections projections;
    private Readings readings;
    private PastReadings past;

    abstract TestStore openStore();

    @BeforeEach
    void openTheViews() {
        store = openStore();
        database = store.database();
        projections = Projections.open(log, database);
        ReaderAccess access = citizen -> !closed.contains(citizen);
        readings = new ViewReadings(log, projections, access, PATIENCE);
        past = new LogPastReadings(log, projections, access, readings, PATIENCE);
    }

    @AfterEach
    void closeTheStore() {
        // Neither is there where the test was aborted for want of its server.
        if (projections != null) {
            projections.close();
        }
        if (store != null) {
            store.close();
        }
    }

    @Test
    void givenACaseworkerHasRecordedSomething_whenTheyReadAtLeastThat_thenTheySeeTheirEntry() {
        projections.start();
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        var own = log.append(aase.intake("2026-01-06"));
        var patient = new ViewReadings(log, projections, ignored -> true, Duration.ofSeconds(30));

        var reading = patient.pathway(aase.citizen(), own.position());

        assertThat(reading.position()).isEqualTo(own.position());
        assertThat(reading.view().intakes()).hasSize(1);
    }

    @Test
    void givenThePositionIsNotReachedInTime_thenTheReadIsRefusedForNow() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        projections.catchUp();

        assertThatThrownBy(() -> readings.pathway(aase.citizen(), 2))
                .isInstanceOfSatisfying(
                        NotThereYet.class,
                        refused -> assertThat(refused.retryAfter()).isPositive());
        assertThatThrownBy(() -> readings.journal(aase.citizen(), null, 10, 2)).isInstanceOf(NotThereYet.class);
    }

    @Test
    void givenNobodyOfThatIdentifier_thenTheReadIsRefused() {
        projections.catchUp();

        assertThatThrownBy(() -> readings.pathway(aase.citizen(), 0)).isInstanceOf(UnknownCitizen.class);
        assertThatThrownBy(() -> readings.cti(aase.citizen(), 0)).isInstanceOf(UnknownCitizen.class);
        assertThatThrownBy(() -> readings.journal(aase.citizen(), null, 10, 0)).isInstanceOf(UnknownCitizen.class);
    }

    @Test
    void givenTheReaderMayNot_thenTheReadIsRefusedWhetherThereIsSuchACitizenOrNot() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        closed.addAll(List.of(aase.citizen(), bo.citizen()));

        assertThatThrownBy(() -> readings.pathway(aase.citizen(), 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> readings.cti(bo.citizen(), 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> readings.journal(bo.citizen(), null, 10, 0)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void givenATown_thenWhatIsDueOfAllIsWhatIsDueOfEachWhomTheReaderMaySee() {
        log.append(RandomTown.events(21, 30, 25));
        projections.catchUp();
        var rules = RuleCatalogue.delivered();
        var day = LocalDate.of(2026, 6, 1);
        var citizens = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new Facts(number).citizen())
                .toList();
        closed.add(citizens.getFirst());

        var expected = citizens.stream()
                .skip(1)
                .flatMap(citizen -> Due.together(
                                readings.pathway(citizen, 0).view().due(day, rules),
                                readings.cti(citizen, 0).view().due(day, rules))
                        .stream()
                        .map(due -> new CitizenDue(citizen, due)))
                .toList();

        assertThat(readings.due(day, rules))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(expected)
                .extracting(each -> each.due().dueOn())
                .isSorted();
        assertThat(readings.names(citizens)).hasSize(29).doesNotContainKey(citizens.getFirst());
    }

    @Test
    void givenATown_thenTheHomelessOfADayAreThoseWhoseOwnStaysSaySo() {
        log.append(RandomTown.events(23, 30, 25));
        projections.catchUp();
        var day = LocalDate.of(2025, 6, 1);
        var expected = IntStream.rangeClosed(1, 30)
                .mapToObj(number ->
                        readings.pathway(new Facts(number).citizen(), 0).view())
                .flatMap(pathway -> pathway
                        .housing()
                        .on(day)
                        .filter(stay -> stay.situation().homeless())
                        .map(stay -> new HomelessCitizen(
                                pathway.citizen(),
                                stay.situation(),
                                stay.from(),
                                stay.entry().id()))
                        .stream())
                .toList();

        assertThat(readings.homeless(day))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(expected)
                .extracting(HomelessCitizen::citizen)
                .doesNotHaveDuplicates();
    }

    @Test
    void givenATown_thenEachWorkersCaseloadIsWhatTheirCitizensPathwaysSay_alsoOfThoseWhomTheReaderMayNotSee() {
        log.append(RandomTown.events(29, 30, 40));
        projections.catchUp();
        var day = LocalDate.of(2025, 6, 1);
        var expected = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new Facts(number).citizen())
                .flatMap(citizen ->
                        Matters.on(
                                day,
                                readings.pathway(citizen, 0).view(),
                                readings.cti(citizen, 0).view())
                                .stream())
                .toList();
        closed.add(new Facts(1).citizen());

        var loads = readings.caseloads(day, null);

        assertThat(loads).hasSizeGreaterThan(1);
        assertThat(loads.stream().flatMap(load -> load.matters().stream()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(loads)
                .allSatisfy(load ->
                        assertThat(readings.caseloads(day, load.worker())).containsExactly(load));
    }

    @Test
    void givenATown_thenTheCoursesOfAPeriodAreThoseOfEachWhichLastedInIt() {
        log.append(RandomTown.events(29, 30, 80));
        projections.catchUp();
        var rules = RuleCatalogue.delivered();
        var from = LocalDate.of(2025, 1, 1);
        var to = LocalDate.of(2025, 12, 31);
        var courses = IntStream.rangeClosed(1, 30)
                .mapToObj(number ->
                        readings.pathway(new Facts(number).citizen(), 0).view())
                .flatMap(pathway -> TreatmentCourses.of(pathway, rules).stream())
                .filter(course -> course.touches(from, to))
                .toList();
        closed.add(courses.getFirst().citizen());

        assertThat(courses).hasSizeGreaterThan(1);
        assertThat(readings.treatmentCourses(from, to, rules)).containsExactlyElementsOf(courses);
    }

    /** Also after what came later was corrected, retracted, or took the very key by which a pathway is found. */
    @ParameterizedTest
    @CsvSource({"23, 12, 40", "29, 70, 12"})
    void givenATown_whenAskedAsOfAnyMoment_thenEveryAnswerIsThatOfALogThatEndsThere(long seed, int citizens, int each) {
        var events = RandomTown.events(seed, citizens, each);
        log.append(events);
        projections.catchUp();
        var rules = RuleCatalogue.delivered();
        var from = LocalDate.of(2024, 1, 1);
        var day = LocalDate.of(2025, 6, 1);
        int step = events.size() / 6;

        for (int position = step; position <= events.size(); position += step) {
            var shorter = new InMemoryLog();
            shorter.append(events.subList(0, position));
            try (var other = openStore()) {
                var then = Projections.open(shorter, other.database());
                then.catchUp();
                var expected = new ViewReadings(shorter, then, ignored -> true, PATIENCE);

                assertThat(at(position).homeless(day)).isEqualTo(expected.homeless(day));
                assertThat(at(position).caseloads(day, null)).isEqualTo(expected.caseloads(day, null));
                assertThat(at(position).due(day, rules)).isEqualTo(expected.due(day, rules));
                assertThat(at(position).treatmentCourses(from, day, rules))
                        .isEqualTo(expected.treatmentCourses(from, day, rules));
                then.close();
            }
        }
    }

    @Test
    void givenSomethingOfOneCitizenCanNotBeRead_whenAskedAboutEverybodyAsOfBefore_thenAllAreThere() {
        var bo = new Facts(2);
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(bo.registered("2026-01-05", "Bo", "Berg", null));
        log.append(aase.moved("2026-02-01", null, HousingSituation.STREET));
        long then = log.append(bo.moved("2026-02-01", null, HousingSituation.STREET))
                .position();
        log.appendUnreadable(aase.citizen());
        log.append(bo.moved("2026-03-01", HousingSituation.STREET, HousingSituation.OWN_HOME));
        projections.catchUp();
        var day = LocalDate.of(2026, 4, 1);

        assertThat(at(then).homeless(day))
                .extracting(HomelessCitizen::citizen)
                .containsExactly(aase.citizen(), bo.citizen());
        assertThat(at(then + 2).homeless(day))
                .extracting(HomelessCitizen::citizen)
                .containsExactly(aase.citizen());
    }

    @Test
    void givenTheViewsAreNotThereYet_whenAskedAboutEverybodyAsOfAMoment_thenItIsRefusedForNow() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        projections.catchUp();
        log.append(aase.moved("2026-02-01", null, HousingSituation.STREET));

        assertThatThrownBy(() -> at(2).homeless(LocalDate.of(2026, 3, 1))).isInstanceOf(NotThereYet.class);
        assertThat(past.latest().reached()).isEqualTo(1);
        assertThat(past.latest().homeless(LocalDate.of(2026, 3, 1))).isEmpty();
    }

    @Test
    void givenAMoveThatWasRecordedLate_thenTheCountAsKnownBeforeIsWithoutIt() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        long before = log.append(aase.moved("2026-01-05", null, HousingSituation.OWN_HOME))
                .position();
        var evicted = log.append(aase.moved("2026-02-01", HousingSituation.OWN_HOME, HousingSituation.STREET));
        projections.catchUp();
        closed.add(aase.citizen());
        var day = LocalDate.of(2026, 3, 1);

        assertThat(at(before).homeless(day)).isEmpty();
        assertThat(at(evicted.position()).homeless(day))
                .containsExactly(new HomelessCitizen(
                        aase.citizen(),
                        HousingSituation.STREET,
                        LocalDate.of(2026, 2, 1),
                        evicted.event().entryId()))
                .isEqualTo(readings.homeless(day));
        assertThat(readings.homeless(LocalDate.of(2026, 1, 31))).isEmpty();
    }

    @Test
    void givenAMoveThatWasRetracted_thenItCountsAsKnownBefore_andNoLongerNow() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        var evicted = aase.moved("2026-02-01", null, HousingSituation.STREET);
        long before = log.append(evicted).position();
        log.append(aase.retracted(evicted));
        projections.catchUp();
        var day = LocalDate.of(2026, 3, 1);

        assertThat(at(before).homeless(day))
                .extracting(HomelessCitizen::citizen)
                .containsExactly(aase.citizen());
        assertThat(readings.homeless(day)).isEmpty();
    }

    @Test
    void givenAPosition_whenReadAsItWasKnownThen_thenWhatCameLaterIsNotInIt() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        long then = log.append(aase.intake("2026-01-06")).position();
        log.append(aase.intake("2026-01-02"));
        log.append(aase.ctiStarted("2026-02-01"));
        projections.catchUp();

        assertThat(pathwayAt(then).view().intakes()).hasSize(1);
        assertThat(readings.pathway(aase.citizen(), 0).view().intakes()).hasSize(2);
        assertThat(at(then).cti(aase.citizen(), 0).view().courses()).isEmpty();
        closed.add(aase.citizen());
        assertThatThrownBy(() -> pathwayAt(then)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void givenAnEntryIsCorrected_thenThePathwaySaysSoFromThereOn_andWhatWasKnownBeforeStaysAsItWas() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        var relapse = aase.relapsed("2026-03-01");
        long before = log.append(relapse).position();
        projections.catchUp();
        var correction = aase.corrected(relapse, "2026-02-01");
        long corrected = log.append(correction).position();
        projections.catchUp();
        log.append(aase.retracted(correction));
        projections.catchUp();

        assertThat(daysOfRelapses(pathwayAt(before))).containsExactly("2026-03-01");
        assertThat(daysOfRelapses(pathwayAt(corrected))).containsExactly("2026-02-01");
        assertThat(daysOfRelapses(readings.pathway(aase.citizen(), 0))).containsExactly("2026-03-01");
        assertThat(readings.pathway(aase.citizen(), 0).view().corrections())
                .extracting(Correction::retraction)
                .containsExactly(false, true);
        assertThat(projections.cti().find(aase.citizen().toString())).isEmpty();
    }

    private static Stream<String> daysOfRelapses(Reading<Pathway> reading) {
        return reading.view().relapses().stream().map(relapse -> relapse.on().toString());
    }

    @Test
    void givenACitizenWithoutCti_thenTheTimelineIsEmpty() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        projections.catchUp();

        assertThat(readings.cti(aase.citizen(), 0).view().courses()).isEmpty();
        assertThat(readings.cti(aase.citizen(), 0).position()).isZero();
    }

    @Test
    void givenTheViewDoesNotExistYet_thenTheLogAnswers() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(aase.ctiStarted("2026-02-01"));

        assertThat(readings.pathway(aase.citizen(), 0).position()).isEqualTo(1);
        assertThat(readings.cti(aase.citizen(), 0).view().courses()).hasSize(1);
    }

    @Test
    void givenTheViewsAreBeingRebuilt_thenTheLogAnswersWithWhatIsTrueNow() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        projections.catchUp();
        var own = log.append(aase.intake("2026-01-06"));
        var rebuilding = new Projections(
                log,
                Projection.open(ofVersion(Folds.PATHWAY, Pathway.FOLD_VERSION + 1), log, database, 10),
                projections.cti(),
                projections.citizens(),
                projections.offers());
        var during = new ViewReadings(log, rebuilding, ignored -> true, PATIENCE);

        assertThat(during.pathway(aase.citizen(), own.position()).view().intakes())
                .hasSize(1);
        assertThatThrownBy(() -> during.pathway(aase.citizen(), own.position() + 1))
                .isInstanceOf(NotThereYet.class);
    }

    @Test
    void givenAViewThatSomebodyChangedInTheStore_thenTheLogAnswers() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        projections.catchUp();
        database.getCollection("view-pathway-" + Pathway.FOLD_VERSION)
                .updateOne(eq("_id", aase.citizen().toString()), set("view", new Document("nonsense", 1)));

        Reading<Pathway> reading = readings.pathway(aase.citizen(), 0);

        assertThat(reading.view().person()).isNotNull();
        assertThat(reading.position()).isEqualTo(1);
    }

    @Test
    void givenAnEventThatCannotBeFolded_thenTheReadingSaysThatItStandsStill() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        var poison = log.append(aase.accepted("2026-01-06", aase.referred("2026-01-06", Facts.PITSTOP)));
        projections.catchUp();

        var setAside = readings.pathway(aase.citizen(), poison.position()).setAside();

        assertThat(setAside).isNotNull().extracting("position").isEqualTo(poison.position());
    }

    @Test
    void givenAJournal_thenItIsReadNewestFirstPageByPage() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(bo.registered("2026-01-05", "Bo", "Berg", null));
        for (int i = 0; i < 4; i++) {
            log.append(aase.intake("2026-01-06"));
        }

        var first = readings.journal(aase.citizen(), null, 2, 0);
        var second = readings.journal(aase.citizen(), first.next(), 2, 0);
        var last = readings.journal(aase.citizen(), second.next(), 2, 0);

        assertThat(first.entries()).extracting(RecordedEvent::sequence).containsExactly(4L, 3L);
        assertThat(second.entries()).extracting(RecordedEvent::sequence).containsExactly(2L, 1L);
        assertThat(last.entries()).extracting(RecordedEvent::sequence).containsExactly(0L);
        assertThat(last.next()).isNull();
        assertThat(readings.journal(aase.citizen(), 0L, 2, 0).entries()).isEmpty();
        assertThat(readings.journal(aase.citizen(), 999L, 200, 0).entries()).hasSize(5);
    }

    @Test
    void givenCitizens_thenTheyAreFoundByTheBeginningsOfTheirNamesWhateverTheSpelling() {
        log.append(aase.registered("2026-01-05", "Åse Marie", "Ømark-Sørensen", null));
        log.append(bo.registered("2026-01-05", "Bo", "Berg", null));
        projections.catchUp();

        for (var text : List.of("åse", "ÅSE", "aase", "ase", "marie ø", "sor", "soeren ase", " Ømark-Sørensen, Åse ")) {
            assertThat(found(text)).as(text).containsExactly(aase.citizen());
        }
        assertThat(found("se")).isEmpty();
        assertThat(found("åse berg")).isEmpty();
        assertThat(found(".*")).isEmpty();
        assertThat(found("b")).containsExactly(bo.citizen());
    }

    @Test
    void givenCitizens_thenTheyAreFoundByCprNumberAndByIdentifier() {
        log.append(aase.registered("2026-01-05", "Åse", "Ømark", "610190-1234"));
        log.append(bo.registered("2026-01-05", "Bo", "Berg", "620190-1234"));
        projections.catchUp();

        assertThat(found("6101901234")).containsExactly(aase.citizen());
        assertThat(found("610190-1234")).containsExactly(aase.citizen());
        assertThat(found("630190-1234")).isEmpty();
        assertThat(found(bo.citizen().toString().toUpperCase(Locale.ROOT))).containsExactly(bo.citizen());
    }

    @Test
    void givenMoreCitizensThanAPageHolds_thenTheSearchSaysSo_andShowsNoneWhomTheReaderMayNotSee() {
        for (int number = 1; number <= 55; number++) {
            log.append(new Facts(number).registered("2026-01-05", "Åse", "Ømark", null));
        }
        projections.catchUp();

        assertThat(readings.search("åse").citizens()).hasSize(50);
        assertThat(readings.search("åse").more()).isTrue();
        for (int number = 1; number <= 10; number++) {
            closed.add(new Facts(number).citizen());
        }
        assertThat(readings.search("åse").citizens())
                .hasSize(45)
                .extracting(CitizenCard::citizen)
                .doesNotContainAnyElementsOf(closed);
        assertThat(readings.search("åse").more()).isFalse();
    }

    @Test
    void givenOffers_thenTheyAreThereByIdentifier() {
        log.append(new OfferOpened(
                Examples.entry(1), Facts.HERBERG, Facts.day("2017-01-01"), "Herberget", OfferKind.SHELTER, null, 9));
        projections.catchUp();

        assertThat(readings.offers()).containsOnlyKeys(Facts.HERBERG);
        assertThat(readings.offers().get(Facts.HERBERG))
                .extracting(OfferCard::name)
                .isEqualTo("Herberget");
    }

    private List<CitizenId> found(String text) {
        return readings.search(text).citizens().stream()
                .map(CitizenCard::citizen)
                .toList();
    }

    private static <V> Fold<V> ofVersion(Fold<V> fold, int version) {
        return new Fold<>(
                fold.name(),
                version,
                fold.type(),
                fold.subject(),
                fold.subjectOfStream(),
                fold.streamOfSubject(),
                fold.begin(),
                fold.evolve());
    }

    private Reading<Pathway> pathwayAt(long position) {
        return at(position).pathway(aase.citizen(), 0);
    }

    private Readings at(long position) {
        return past.at(Moment.knownAt(position));
    }
}
