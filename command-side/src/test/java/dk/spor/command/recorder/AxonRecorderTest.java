package dk.spor.command.recorder;

import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.command.Asking;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.Outcome;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.memory.Remembering;
import dk.spor.command.offer.LogOfferDirectory;
import dk.spor.command.testing.MemoryCprRegister;
import dk.spor.command.testing.MemoryLog;
import dk.spor.command.testing.MovableClock;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.SourceRow;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.Note;
import dk.spor.values.OfferKind;
import dk.spor.values.PersonName;
import dk.spor.values.PlaceEnd;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AxonRecorderTest {

    private static final CitizenId CITIZEN = Examples.CITIZEN;
    private static final Cpr CPR = new Cpr("6101901234");
    private static final PersonName NAME = new PersonName("Åse Ærø", "Ømark");
    private static final RecordIntake INTAKE =
            new RecordIntake(on("01-05"), IntakeChannel.SELF, new Note("hjælp"), List.of());

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T11:00:00Z"));
    private final AtomicInteger racesToLose = new AtomicInteger();
    private final MemoryCprRegister cprs = new MemoryCprRegister();
    private final MemoryLog log = new MemoryLog() {
        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            if (racesToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new ConcurrencyException("Somebody else was first");
            }
            super.appendEvents(events);
        }
    };
    private final AxonRecorder recorder = recorder(MemoryLog::positionOf);

    @AfterEach
    void givesTheClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void givenNothing_whenACitizenIsRegistered_thenTheEventStandsAtThePositionAnswered() {
        var outcome = recorded(recorder.record(CITIZEN, register(CPR), asking("k1")));

        assertThat(outcome.position()).isEqualTo(1);
        assertThat(outcome.repeated()).isFalse();
        assertThat(log.readAfter(0, 10)).singleElement().satisfies(it -> {
            assertThat(it.event())
                    .isEqualTo(new CitizenRegistered(outcome.entry(), CITIZEN, on("01-01"), NAME, CPR, null));
            assertThat(it.stream()).isEqualTo(StreamId.of(CITIZEN));
            assertThat(it.sequence()).isZero();
            assertThat(it.recordedAt()).isEqualTo(clock.instant());
            assertThat(it.recording().by()).isEqualTo(new UserId("mette"));
            assertThat(it.recording().role()).isEqualTo(Role.CASEWORKER);
            assertThat(it.recording().request()).isEqualTo(new RequestKey("k1"));
            assertThat(it.recording().requestDigest()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void givenAMovedClock_whenSomethingIsRecorded_thenItIsStampedWithThatTime() {
        recorder.record(CITIZEN, register(null), asking("k1"));
        clock.set(Instant.parse("2027-01-01T00:30:00Z"));

        recorder.record(CITIZEN, new ObserveRelapse(on("12-31"), null), asking("k2"));

        assertThat(log.readAfter(1, 1)).extracting(RecordedEvent::recordedAt).containsExactly(clock.instant());
    }

    @Test
    void givenHalfPastMidnightInDenmark_whenSomethingHappenedToday_thenItIsRecordedThoughItIsYesterdayInUtc() {
        clock.set(Instant.parse("2026-07-01T22:30:00Z"));
        recorder.record(CITIZEN, register(null), asking("k1"));

        assertThat(recorder.record(CITIZEN, new ObserveRelapse(on("07-02"), null), asking("k2")))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(refused(recorder.record(CITIZEN, new ObserveRelapse(on("07-03"), null), asking("k3"))))
                .isEqualTo("date-not-in-future");
    }

    @Test
    void givenAStoreThatTellsNoPosition_whenSomethingIsRecorded_thenTheHeadIsAnswered() {
        var other = recorder(ignored -> Optional.empty());

        assertThat(recorded(other.record(CITIZEN, register(null), asking("k1"))).position())
                .isEqualTo(1);
    }

    @Test
    void givenRecorded_whenTheSameRequestComesAgain_thenTheSameEntriesAndNothingMoreInTheLog() {
        recorder.record(CITIZEN, register(null), asking("k1"));
        var first = recorded(recorder.record(CITIZEN, INTAKE, asking("k2")));

        var second = recorded(recorder.record(CITIZEN, INTAKE, asking("k2")));

        assertThat(second).isEqualTo(new Outcome.Recorded(first.entries(), 2, true));
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void givenRecorded_whenAnotherRequestHasTheSameKey_thenRefused() {
        recorder.record(CITIZEN, register(null), asking("k1"));
        recorder.record(CITIZEN, INTAKE, asking("k2"));

        assertThat(refused(recorder.record(CITIZEN, new ObserveRelapse(on("01-05"), null), asking("k2"))))
                .isEqualTo("idempotency-key-reused");
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void givenTheSameKeyForTwoCitizens_thenBothAreRecorded() {
        recorder.record(CITIZEN, register(null), asking("k1"));

        assertThat(recorded(recorder.record(CitizenId.random(), register(null), asking("k1")))
                        .repeated())
                .isFalse();
    }

    @Test
    void givenARefusedRequest_whenItComesAgainAndNothingForbidsItAnyMore_thenItIsRecorded() {
        assertThat(refused(recorder.record(CITIZEN, INTAKE, asking("k2")))).isEqualTo("citizen-registered-first");
        recorder.record(CITIZEN, register(null), asking("k1"));

        assertThat(recorded(recorder.record(CITIZEN, INTAKE, asking("k2"))).repeated())
                .isFalse();
    }

    @Test
    void givenAnEntryIdOfAnotherSystem_whenRecorded_thenItIsUsedAndItsSourceStandsBesideIt() {
        var row = new SourceRow("hmis/1", "Client.csv", "7", LocalDateTime.of(2021, 10, 4, 17, 0), null, "28");
        var migrated = new Asking(new UserId("import"), Role.SYSTEM, new RequestKey("k1"), row, Examples.entry(77));

        var outcome = recorded(recorder.record(CITIZEN, register(null), migrated));

        assertThat(outcome.entry()).isEqualTo(Examples.entry(77));
        assertThat(log.readAfter(0, 1))
                .extracting(it -> it.recording().source())
                .containsExactly(row);
    }

    @Test
    void givenAnEntryIdThatIsTaken_whenAskedForByAnotherKey_thenRefused() {
        recorder.record(CITIZEN, register(null), asking("k1", Examples.entry(77)));

        assertThat(refused(recorder.record(CITIZEN, INTAKE, asking("k2", Examples.entry(77)))))
                .isEqualTo("entry-recorded-once");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "CITIZEN"})
    void givenARoleThatOnlyReads_whenItAsksForAnything_thenRefused(Role role) {
        var asking = Asking.of(new UserId("revisor"), role, new RequestKey("k1"));

        assertThat(refused(recorder.record(CITIZEN, register(null), asking))).isEqualTo("role-may-record");
        assertThat(log.head()).isZero();
    }

    @Test
    void givenAPerson_whenTheyAskForWhatFollowsByItself_thenRefused() {
        var asking = Asking.of(new UserId("leder"), Role.SUPERVISOR, new RequestKey("k1"));

        assertThat(refused(recorder.record(
                        PITSTOP, new GiveUpPlace(on("01-05"), Examples.entry(4), PlaceEnd.REFUSED), asking)))
                .isEqualTo("process-may-ask");
    }

    @Test
    void givenRacesLostToOthers_whenRecorded_thenItIsTriedAgain() {
        racesToLose.set(Dispatch.MOST_ATTEMPTS - 1);

        assertThat(recorded(recorder.record(CITIZEN, register(null), asking("k1")))
                        .position())
                .isEqualTo(1);
    }

    @Test
    void givenEveryRaceIsLost_whenRecorded_thenItEndsAndNothingStandsInTheLog() {
        racesToLose.set(Integer.MAX_VALUE);

        assertThatThrownBy(() -> recorder.record(CITIZEN, register(null), asking("k1")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(log.head()).isZero();
    }

    @Test
    void givenManyAskAboutOneCitizenAtOnce_thenEachIsRecordedOnceAtAPositionOfItsOwn() {
        recorder.record(CITIZEN, register(null), asking("k1"));
        var positions = ConcurrentHashMap.<Long>newKeySet();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                var asking = asking("many-" + i / 2);
                threads.execute(() -> {
                    var outcome = recorded(recorder.record(CITIZEN, INTAKE, asking));
                    if (!outcome.repeated()) {
                        positions.add(outcome.position());
                    }
                });
            }
        }

        assertThat(log.head()).isEqualTo(101);
        assertThat(positions).hasSize(100).allSatisfy(it -> assertThat(it).isBetween(2L, 101L));
    }

    @Test
    void givenAnOffer_whenItCloses_thenTheNextReferralIsRefused() {
        recorder.record(PITSTOP, open(), asking("o1"));
        recorder.record(CITIZEN, register(null), asking("k1"));
        var refer = new ReferCitizen(on("02-01"), PITSTOP, null, null);
        assertThat(recorder.record(CITIZEN, refer, asking("k2"))).isInstanceOf(Outcome.Recorded.class);

        assertThat(recorded(recorder.record(PITSTOP, new CloseOffer(on("02-01")), asking("o2")))
                        .position())
                .isEqualTo(4);

        assertThat(refused(recorder.record(CITIZEN, refer, asking("k3")))).isEqualTo("offer-open");
    }

    @Test
    void givenACprNumberOfOneCitizen_whenAnotherIsRegisteredWithIt_thenRefused() {
        recorder.record(CITIZEN, register(CPR), asking("k1"));

        assertThat(refused(recorder.record(CitizenId.random(), register(CPR), asking("k1"))))
                .isEqualTo("cpr-already-registered");
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void givenARegistrationThatIsRefused_thenItsCprNumberIsNotClaimed() {
        recorder.record(CITIZEN, new RegisterCitizen(on("11-21"), NAME, CPR, null), asking("k1"));

        assertThat(cprs.holder(CPR)).isEmpty();
    }

    private AxonRecorder recorder(CommitPositions positions) {
        var bus = SimpleCommandBus.builder().build();
        var offers = new LogOfferDirectory(log);
        Aggregates.subscribe(
                bus,
                EmbeddedEventStore.builder().storageEngine(log).build(),
                log,
                new Surroundings(clock, RuleCatalogue.delivered(), offers, cprs, log),
                Remembering.inThisProcess());
        return new AxonRecorder(bus, log, positions, clock, offers::changed);
    }

    private static RegisterCitizen register(@Nullable Cpr cpr) {
        return new RegisterCitizen(on("01-01"), NAME, cpr, null);
    }

    private static OpenOffer open() {
        return new OpenOffer(on("01-01").withYear(2015), "Pitstop", OfferKind.DRUG_TREATMENT, null, 40);
    }

    private static Asking asking(String key) {
        return Asking.of(new UserId("mette"), Role.CASEWORKER, new RequestKey(key));
    }

    private static Asking asking(String key, EntryId entry) {
        return new Asking(new UserId("mette"), Role.CASEWORKER, new RequestKey(key), null, entry);
    }

    private static Outcome.Recorded recorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return (Outcome.Recorded) outcome;
    }

    private static String refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal().rule();
    }
}
