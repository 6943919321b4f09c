package dk.spor.command.memory;

import static dk.spor.command.memory.OneProcess.SNAPSHOT_EVERY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.Outcome;
import dk.spor.command.memory.WatchedLog.Reading;
import dk.spor.command.recorder.EngineSnapshots;
import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoriesTest {

    private static final Reading ONE_QUESTION_WITHOUT_NEWS = new Reading(1, 0);

    private final WatchedLog log = new WatchedLog();
    private final Snapshots snapshots = new EngineSnapshots(log);

    @AfterEach
    void givesTheClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void givenALongPast_whenTheThousandthCommandComes_thenItReadsWhatTheTenthRead() {
        var process = OneProcess.remembering(log, snapshots);
        process.register();

        for (int i = 1; i < 10; i++) {
            process.observe(i);
        }
        var tenth = log.readingOf(() -> process.observe(10));
        for (int i = 11; i < 1000; i++) {
            process.observe(i);
        }
        var thousandth = log.readingOf(() -> process.observe(1000));

        assertThat(tenth).isEqualTo(ONE_QUESTION_WITHOUT_NEWS);
        assertThat(thousandth).isEqualTo(ONE_QUESTION_WITHOUT_NEWS);
        assertThat(log.head()).isEqualTo(1001);
    }

    @Test
    void givenALogOfOneProcess_whenACommandComes_thenNothingIsRead() {
        log.belongsToOneProcess();
        var process = OneProcess.remembering(log, snapshots);
        process.register();
        process.observe(1);

        assertThat(log.readingOf(() -> process.observe(2))).isEqualTo(new Reading(0, 0));
    }

    @Test
    void givenALongPastOfAnotherProcess_whenANewOneIsAsked_thenItReadsTheBeginningAndWhatCameAfterTheSnapshot() {
        var first = OneProcess.remembering(log, snapshots);
        first.register();
        for (int i = 1; i <= 500; i++) {
            first.observe(i);
        }

        var second = OneProcess.remembering(log, snapshots);
        var reading = log.readingOf(() -> assertThat(second.observe(501)).isInstanceOf(Outcome.Recorded.class));

        assertThat(reading.events()).isLessThanOrEqualTo(2 * SNAPSHOT_EVERY + 1);
        assertThat(log.readingOf(() -> second.observe(502))).isEqualTo(ONE_QUESTION_WITHOUT_NEWS);
    }

    @Test
    void givenALongPastAndNoSnapshot_whenItIsReadOnce_thenTheNextProcessFindsOne() {
        var first = OneProcess.remembering(log, Snapshots.NONE);
        first.register();
        for (int i = 1; i <= 500; i++) {
            first.observe(i);
        }

        OneProcess.remembering(log, snapshots).register();

        var third = OneProcess.remembering(log, snapshots);
        assertThat(log.readingOf(third::register).events()).isLessThanOrEqualTo(2 * SNAPSHOT_EVERY);
    }

    @Test
    void givenMoreThanThereIsRoomFor_whenAsked_thenItIsForgottenAndReadAgain() {
        var forgetful = OneProcess.forgetful(log, Snapshots.NONE);
        forgetful.register();
        for (int i = 1; i <= 100; i++) {
            forgetful.observe(i);
        }

        assertThat(log.readingOf(() -> forgetful.observe(101)).events()).isEqualTo(101);
    }

    @Test
    void givenAShortPast_whenANewProcessIsAsked_thenOneQuestionIsEnough() {
        OneProcess.remembering(log, snapshots).register();

        var other = OneProcess.remembering(log, snapshots);
        assertThat(log.readingOf(other::register)).isEqualTo(new Reading(1, 1));
    }
}
