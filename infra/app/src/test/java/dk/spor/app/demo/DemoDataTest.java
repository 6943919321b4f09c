package dk.spor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.spor.app.catalogue.OfferCatalogue;
import dk.spor.app.catalogue.OpeningOffers;
import dk.spor.app.testing.DecidingRecorder;
import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.Refusal;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.events.EventName;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.wire.EventCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {

    private static final LocalDate TODAY = SeededTown.TODAY;
    /** Places are kept from the demo's last evening on; what follows comes when Spor runs. */
    private static final Set<String> OF_THE_PLACES_LATER =
            Set.of("place-awaited", "place-held", "place-given-up", "place-offered", "place-refused");

    private static final int FIRST_CITIZEN = 1
            + OfferCatalogue.delivered().offers().stream()
                    .mapToInt(offer -> 1 + offer.terms().size())
                    .sum();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private final DecidingRecorder log = new DecidingRecorder(clock);

    @ParameterizedTest
    @CsvSource({"2635, 2027-02-28", "2635, 2026-11-27", "1, 2028-02-29", "-77, 2025-01-01"})
    void givenAnEmptyLog_whenSeeded_thenNothingIsRefusedAndAllIsRecordedBeforeTheEnd(long seed, LocalDate end) {
        var seeding = DemoData.seed(log, log, clock, end, seed, Progress.SILENT);

        assertThat(seeding).isInstanceOfSatisfying(Seeding.Seeded.class, seeded -> {
            assertThat(seeded.recorded()).isEqualTo(seeded.summary().requests());
            assertThat(seeded.summary().events()).isEqualTo(countedWithoutCatalogue(log.log()));
        });
        var midnight = end.atStartOfDay(ZoneId.of("Europe/Copenhagen")).toInstant();
        assertThat(log.log()).extracting(RecordedEvent::recordedAt).isSorted().allMatch(at -> at.isBefore(midnight));
        assertThat(log.log()).extracting(it -> it.event().happenedOn()).allMatch(day -> day.isBefore(end));
    }

    @Test
    void whenSeeded_thenEveryKindOfEventIsThereThatAPersonAsksFor() {
        assertThat(countedWithoutCatalogue(SeededTown.LOG).keySet())
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().stream()
                        .map(event -> EventCatalogue.typeOf(event).name())
                        .filter(name -> !OF_THE_PLACES_LATER.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, 60, 9_000})
    void givenASeedingThatWasInterrupted_whenSeededOnALaterDay_thenTheLogIsTheSameAsWithoutTheInterruption(int after) {
        assertThatExceptionOfType(PowerCut.class)
                .isThrownBy(() -> DemoData.seed(new FailingAfter(after, log), log, clock, TODAY, Progress.SILENT));
        var laterDay = after < FIRST_CITIZEN ? TODAY : TODAY.plusDays(9);

        var completed = DemoData.seed(log, log, clock, laterDay, Progress.SILENT);

        assertThat(completed).isInstanceOf(Seeding.Seeded.class);
        assertThat(log.log()).isEqualTo(SeededTown.LOG);
    }

    @Test
    void givenASeededLog_whenSeededAgain_thenNothingIsAskedFor() {
        var reports = new ArrayList<Integer>();
        DemoData.seed(log, log, clock, TODAY, (done, total) -> reports.add(total - done));
        assertThat(reports).hasSizeBetween(12_000, 20_000).last().isEqualTo(0);
        assertThat(clock.instant()).isEqualTo(NOW);

        var again = DemoData.seed(new FailingAfter(0, log), log, clock, TODAY.plusMonths(3), Progress.SILENT);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Seeding.AlreadyThere.class,
                        it -> assertThat(it.summary().end()).isEqualTo(TODAY));
    }

    @Test
    void givenALogWithTheCatalogueAlone_whenSeeded_thenItIsSeeded() {
        clock.set(Instant.parse("2023-01-01T08:00:00Z"));
        OpeningOffers.open(OfferCatalogue.delivered(), log);

        assertThat(DemoData.seed(log, log, clock, TODAY, Progress.SILENT)).isInstanceOf(Seeding.Seeded.class);
    }

    @Test
    void givenALogWithOtherCitizens_whenSeeded_thenNothingIsRecorded() {
        log.record(
                CitizenId.random(),
                new RegisterCitizen(TODAY, new PersonName("Åse", "Ømark"), null, null),
                Asking.of(DemoData.SAGSBEHANDLER, Role.CASEWORKER, new RequestKey("by-hand")));

        assertThat(DemoData.seed(log, log, clock, TODAY, Progress.SILENT)).isEqualTo(new Seeding.LogInUse(1));
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void givenARefusal_whenSeeded_thenTheRestIsRecordedAndTheRefusalIsToldWithRuleCitizenAndCommand() {
        var stubborn = new Recorder() {
            @Override
            public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
                return citizen.equals(DemoData.BORGER) && command instanceof RegisterCitizen
                        ? new Outcome.Refused(new Refusal("no-room", "There is room", "There is none.", List.of()))
                        : log.record(citizen, command, asking);
            }

            @Override
            public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
                return log.record(offer, command, asking);
            }
        };

        assertThatExceptionOfType(DemoFailed.class)
                .isThrownBy(() -> DemoData.seed(stubborn, log, clock, TODAY, Progress.SILENT))
                .withMessageContaining("no-room (There is none.)")
                .withMessageContaining("citizen/" + DemoData.BORGER)
                .withMessageContaining("RegisterCitizen[")
                .satisfies(e -> assertThat(e.refused())
                        .extracting(it -> it.refusal().rule())
                        .contains("no-room", "citizen-registered-first"));
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(log.head()).isGreaterThan(10_000);
    }

    @Test
    void givenAnEndBeforeTheStoryCanHaveHappened_whenSeeded_thenRefusedWithTheEarliestEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoData.seed(log, log, clock, LocalDate.of(2024, 12, 31), Progress.SILENT))
                .withMessageContaining("2025-01-01");
    }

    private static Map<String, Integer> countedWithoutCatalogue(List<RecordedEvent> log) {
        return log.stream()
                .filter(it -> !it.recording().by().equals(OpeningOffers.BY))
                .map(it -> it.event().getClass().getAnnotation(EventName.class).value())
                .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Passes so many requests on and then fails, as a process does that is killed. */
    private static final class FailingAfter implements Recorder {

        private final Recorder recorder;
        private int left;

        FailingAfter(int requests, Recorder recorder) {
            this.left = requests;
            this.recorder = recorder;
        }

        @Override
        public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
            countDown();
            return recorder.record(citizen, command, asking);
        }

        @Override
        public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
            countDown();
            return recorder.record(offer, command, asking);
        }

        private void countDown() {
            if (left-- == 0) {
                throw new PowerCut();
            }
        }
    }
}
