package dk.spor.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.query.projection.RebuildStatus.State;
import dk.spor.query.testing.RandomTown;
import dk.spor.query.testing.StoppingLog;
import dk.spor.query.testing.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A rebuild that is not alone: cancelled, killed, resumed, written beside, wanted by two. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestStore.Kind.class)
class InterruptedRebuildTest extends RebuildOnAStore {

    InterruptedRebuildTest(TestStore.Kind kind) {
        super(kind);
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
        assertThat(every.getFirst().unfinished().map(new Generations(database())::position))
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
        // With room for every view: a crowded rebuild may leave the rest of so short a log to the followers.
        var often = new RebuildSettings(2, 10, 1_000_000, Duration.ZERO, Duration.ofMillis(1));

        assertThatThrownBy(() -> rebuilder(stopping, every, often).rebuild(Set.of(), false))
                .hasMessageContaining("killed");

        var noted = every.getFirst().unfinished().map(new Generations(database())::position);
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
    void givenItsProcessIsKilledAgainAndAgain_whenItIsResumed_thenItGoesOnFromTheLastCheckpointAndEveryByteIsTheSame()
            throws Exception {
        log.append(RebuildingProcess.town());
        var every = open();
        every.forEach(Projection::catchUp);

        long before = 0;
        for (long halt : new long[] {90, 210, 330}) {
            try (var process = RebuildingProcess.start(uri(), database().getName(), halt)) {
                process.awaitThere();
                process.kill();
            }
            var noted = every.getFirst().unfinished().map(new Generations(database())::position);
            assertThat(noted)
                    .hasValueSatisfying(position -> assertThat(position).isLessThan(halt));
            assertThat(noted.orElseThrow()).isGreaterThan(before);
            before = noted.orElseThrow();
            assertThat(every)
                    .allSatisfy(projection ->
                            assertThat(projection.status().generation()).isEqualTo(1));
        }
        log.append(RandomTown.moreEvents(7, 30));
        var resumed = resumeWhenTheLeaseHasEnded(every);

        assertThat(resumed.from()).isEqualTo(before);
        assertThat(resumed.finished()).isTrue();
        assertThat(every)
                .allSatisfy(projection -> assertThat(bytes(projection, 2))
                        .isEqualTo(madeAlone(projection))
                        .isNotEmpty());
    }

    private RebuildResult resumeWhenTheLeaseHasEnded(List<? extends Projection<?>> every) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (true) {
            try {
                return rebuilder(log, every, ROOMY).rebuild(Set.of(), false);
            } catch (RebuildRefused stillHeld) {
                assertThat(System.nanoTime()).as(stillHeld.getMessage()).isLessThan(deadline);
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    @Test
    void givenWritesNeverPause_whenARebuildIsCancelledResumedAndSwapped_thenTheViewsAreWhatTheWholeLogMakes()
            throws Exception {
        log.append(RandomTown.events(14, 20, 20));
        var every = open();
        every.forEach(Projection::start);
        var goOn = new AtomicBoolean(true);
        var writing = CompletableFuture.supplyAsync(() -> {
            long written = 0;
            for (var event : RandomTown.moreEvents(15, 100_000)) {
                log.append(event);
                written++;
                LockSupport.parkNanos(2_000_000);
                if (!goOn.get()) {
                    break;
                }
            }
            return written;
        });
        try {
            var stopping = new StoppingLog(log);
            var rebuilder = rebuilder(stopping, every, ROOMY);
            stopping.at(150, rebuilder::stop);
            var cancelled = rebuilder.rebuild(Set.of(), false);
            assertThat(cancelled.finished()).isFalse();
            long grown = log.head();
            assertThat(log.awaitBeyond(grown + 20, SOON))
                    .as("it goes on being written")
                    .isTrue();

            var resumed = rebuilder(log, every, ROOMY).rebuild(Set.of(), false);

            assertThat(writing).isNotDone();
            assertThat(resumed.finished()).isTrue();
            assertThat(resumed.from()).isEqualTo(cancelled.reached());
            assertThat(resumed.reached()).isGreaterThan(grown);
            goOn.set(false);
            assertThat(writing.join()).isGreaterThan(20);
            for (var projection : every) {
                assertThat(projection.awaitPosition(log.head(), SOON)).isTrue();
            }
        } finally {
            goOn.set(false);
            every.forEach(Projection::close);
        }
        assertThat(every).allSatisfy(projection -> {
            assertThat(projection.status().generation()).isEqualTo(2);
            assertThat(bytes(projection, 2)).isEqualTo(madeAlone(projection)).isNotEmpty();
        });
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
        var dead = new Makings(database(), Duration.ofSeconds(-1), "dead");
        assertThat(dead.take(every.getFirst().toMake(), true)).isTrue();

        var result = rebuilder(log, every, ROOMY).rebuild(Set.of("pathway"), false);

        assertThat(result.finished()).isTrue();
        assertThat(dead.note(new Generation("pathway", 2, 1, false), 5)).isFalse();
    }
}
