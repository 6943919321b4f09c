package dk.spor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.demo.town.Offers;
import dk.spor.app.testing.DecidingRecorder;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the day on which a demo begins, a visitor finds one of everything that can be due or overdue. */
class DueTest {

    private DemoSummary summary = SeededTown.SEEDING.summary();
    private List<RecordedEvent> log = SeededTown.LOG;

    /** Just after Christmas much of what happened lately is not yet written down. */
    @ParameterizedTest
    @CsvSource({"2635, 2026-11-22", "4, 2027-01-03"})
    void everythingThatCanBeDueIsDueSomewhere(long seed, LocalDate today) {
        seed(seed, today);

        followUpIsOverdue(today);
        treatmentIsLate(today);
        somebodyWaitsSinceLong(today);
        ctiIsInEveryState(today);
    }

    private void followUpIsOverdue(LocalDate today) {
        assertThat(of("follow-up-overdue", FollowUpPlanned.class))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isBetween(today.minusDays(60), today.minusDays(5)));
        assertThat(of("follow-up-overdue", FollowUpHeld.class)).isEmpty();
        assertThat(of("follow-up-overdue", FollowUpMissed.class)).isEmpty();
    }

    private void treatmentIsLate(LocalDate today) {
        assertThat(of("treatment-late", CitizenReferred.class)).singleElement().satisfies(it -> {
            assertThat(it.offer()).isEqualTo(Offers.PITSTOP);
            assertThat(it.happenedOn()).isBefore(today.minusDays(14));
        });
        assertThat(of("treatment-late", CitizenEnrolled.class)).isEmpty();
        assertThat(of("treatment-late", ReferralWithdrawn.class)).isEmpty();
    }

    private void somebodyWaitsSinceLong(LocalDate today) {
        assertThat(of("long-wait", CitizenWaitListed.class))
                .singleElement()
                .satisfies(it -> assertThat(it.happenedOn()).isBefore(today.minusMonths(6)));
        assertThat(of("long-wait", ReferralAccepted.class)).isEmpty();
        assertThat(of("long-wait", ReferralWithdrawn.class)).isEmpty();
    }

    private void ctiIsInEveryState(LocalDate today) {
        assertThat(course("cti-in-phase-1")).matches(it -> it.runs() && it.phase() == CtiPhase.TRANSITION);
        assertThat(course("cti-in-phase-2")).matches(it -> it.runs() && it.phase() == CtiPhase.TRY_OUT);
        assertThat(course("cti-in-phase-3")).matches(it -> it.runs() && it.phase() == CtiPhase.TRANSFER_OF_CARE);
        assertThat(course("cti-hand-over-due"))
                .matches(it -> it.runs() && it.phase() == CtiPhase.TRANSFER_OF_CARE)
                .matches(it -> it.lastDay().isAfter(today)
                        && it.lastDay().minusMonths(1).isBefore(today));
        assertThat(course("cti-phase-2-overdue"))
                .matches(it -> it.runs() && it.phase() == CtiPhase.TRANSITION)
                .matches(it -> it.planned(CtiPhase.TRY_OUT).isBefore(today.minusDays(14)));
        assertThat(course("cti-phase-3-overdue"))
                .matches(it -> it.runs() && it.phase() == CtiPhase.TRY_OUT)
                .matches(it -> it.planned(CtiPhase.TRANSFER_OF_CARE).isBefore(today.minusDays(10)));
        assertThat(course("cti-end-overdue"))
                .matches(it -> it.runs() && it.lastDay().isBefore(today.minusDays(14)));
        assertThat(course("cti-paused")).matches(it -> it.pauses() > it.resumptions() && it.end() == null);
        assertThat(course("cti-completed"))
                .matches(it -> it.end() == CtiEndReason.COMPLETED && it.pauses() == 1 && it.resumptions() == 1);
        assertThat(course("cti-ended-early")).matches(it -> it.end() == CtiEndReason.CITIZEN_STOPPED);
    }

    private void seed(long seed, LocalDate today) {
        if (seed != summary.seed() || !today.equals(summary.end())) {
            var clock = new DemoClock(Clock.systemUTC());
            var recorder = new DecidingRecorder(clock);
            var seeding = DemoData.seed(recorder, recorder, clock, today, seed, Progress.SILENT);
            summary = ((Seeding.Seeded) seeding).summary();
            log = recorder.log();
        }
    }

    private <E extends CitizenEvent> List<E> of(String due, Class<E> kind) {
        var citizen = StreamId.of(Objects.requireNonNull(summary.due().get(due), due));
        return log.stream()
                .filter(it -> it.stream().equals(citizen))
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private CtiCourse course(String due) {
        var events = of(due, CtiEvent.class);
        return new CtiCourse(
                (CtiStarted) events.getFirst(),
                kind(events, CtiPhaseChanged.class)
                        .map(CtiPhaseChanged::to)
                        .reduce(CtiPhase.TRANSITION, (earlier, later) -> later),
                kind(events, CtiPaused.class).count(),
                kind(events, CtiResumed.class).count(),
                kind(events, CtiEnded.class).findFirst().map(CtiEnded::reason).orElse(null));
    }

    private static <E> Stream<E> kind(List<CtiEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private record CtiCourse(
            CtiStarted start,
            CtiPhase phase,
            long pauses,
            long resumptions,
            @Nullable CtiEndReason end) {

        boolean runs() {
            return end == null && pauses == resumptions;
        }

        LocalDate planned(CtiPhase phase) {
            return start.planned().get(phase.number() - 1).from();
        }

        LocalDate lastDay() {
            return start.planned().getLast().until();
        }
    }
}
