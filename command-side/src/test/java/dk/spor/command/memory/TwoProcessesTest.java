package dk.spor.command.memory;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.CitizenCommand;
import dk.spor.command.Outcome;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.citizen.RandomCommands;
import dk.spor.command.recorder.EngineSnapshots;
import dk.spor.command.testing.MemoryLog;
import dk.spor.events.CitizenEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.testing.Examples;
import dk.spor.values.EntryId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a process remembers, it answers as one that remembers nothing and reads everything each time. */
class TwoProcessesTest {

    private static final int REQUESTS = 250;
    private static final int SHORTEST_THAT_TELLS = 2 * OneProcess.SNAPSHOT_EVERY;

    private final WatchedLog log = new WatchedLog();
    private final Snapshots snapshots = new EngineSnapshots(log);

    @AfterEach
    void givesTheClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givenProcessesThatComeAndGo_whenTheyAreAskedInAnyOrder_thenTheyAnswerAsOneWithoutMemory(long seed) {
        answerAsOneWithoutMemory(seed, List.of(started(), started(), OneProcess.forgetful(log, snapshots)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givenALogOfOneProcess_whenItComesAndGoes_thenItAnswersAsOneWithoutMemory(long seed) {
        log.belongsToOneProcess();

        answerAsOneWithoutMemory(seed, List.of(started()));
    }

    private void answerAsOneWithoutMemory(long seed, List<OneProcess> atFirst) {
        var random = new Random(seed);
        var plainLog = new MemoryLog();
        var plain = OneProcess.withoutMemory(plainLog);
        var processes = new ArrayList<>(atFirst);
        var commands = new RandomCommands(seed);
        var asked = new ArrayList<Asked>();
        assertThat(processes.getFirst().register()).isEqualTo(plain.register());

        for (int number = 1; number <= REQUESTS; number++) {
            if (random.nextInt(20) == 0) {
                processes.set(random.nextInt(Math.min(2, processes.size())), started());
            }
            var ask = next(random, asked, commands, plainLog, number);
            asked.add(ask);
            var outcome = ask.of(processes.get(random.nextInt(processes.size())));

            assertThat(outcome).as("seed %d, request %d: %s", seed, number, ask).isEqualTo(ask.of(plain));
        }

        assertThat(facts(log)).isEqualTo(facts(plainLog)).hasSizeGreaterThan(SHORTEST_THAT_TELLS);
    }

    @Test
    void givenDecided_whenAnotherProcessIsFirst_thenItIsDecidedAgainOnWhatThatOneRecorded() {
        var one = started();
        var other = started();
        one.register();
        one.observe(1);
        other.observe(2);
        log.beforeTheNextAppend(() -> other.ask(relapse(), "same", 3));

        var outcome = one.ask(relapse(), "same", 3);

        assertThat(outcome).isEqualTo(new Outcome.Recorded(entriesOf(3), 4, true));
        assertThat(log.head()).isEqualTo(4);
    }

    @Test
    void givenALogOfOneProcess_whenAnotherOneWritesAllTheSame_thenItIsDecidedAgainOnWhatThatOneRecorded() {
        log.belongsToOneProcess();
        var one = started();
        one.register();
        one.observe(1);
        started().observe(2);

        assertThat(one.observe(3)).isEqualTo(new Outcome.Recorded(entriesOf(3), 4, false));
    }

    @Test
    void givenAKeyThatAnotherProcessHasSeen_whenItComesWithSomethingElse_thenItIsRefused() {
        var one = started();
        var other = started();
        one.register();
        other.ask(relapse(), "k", 1);

        assertThat(one.observe(2)).isInstanceOf(Outcome.Recorded.class);
        assertThat(one.ask(new ObserveRelapse(on("03-01"), null), "k", 3))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it -> assertThat(it.refusal().rule()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void givenACommitThatFails_whenAskedAgain_thenWhatWasNotRecordedIsNotRemembered() {
        var one = started();
        one.register();
        log.beforeTheNextAppend(() -> {
            throw new IllegalStateException("the store can't be reached");
        });
        try {
            one.observe(1);
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessageContaining("reached");
        }

        assertThat(one.observe(1)).isEqualTo(new Outcome.Recorded(entriesOf(1), 2, false));
    }

    private record Asked(CitizenCommand command, String key, int number) {

        Outcome of(OneProcess process) {
            return process.ask(command, key, number);
        }
    }

    /**
     * Mostly something new; now and then the same once more, or something else by the same key or for the same entry.
     */
    private static Asked next(
            Random random, List<Asked> asked, RandomCommands commands, MemoryLog plainLog, int number) {
        var command = commands.next(plainLog.readStream(StreamId.of(CITIZEN), 0, Integer.MAX_VALUE).stream()
                .map(it -> (CitizenEvent) it.event())
                .toList());
        if (asked.isEmpty() || random.nextInt(6) > 0) {
            return new Asked(command, "k" + number, number);
        }
        var before = asked.get(random.nextInt(asked.size()));
        return switch (random.nextInt(3)) {
            case 0 -> before;
            case 1 -> new Asked(command, before.key, number);
            default -> new Asked(command, "k" + number, before.number);
        };
    }

    private OneProcess started() {
        return OneProcess.remembering(log, snapshots);
    }

    private static ObserveRelapse relapse() {
        return new ObserveRelapse(on("02-01"), null);
    }

    private static List<EntryId> entriesOf(int number) {
        return List.of(Examples.entry(10_000 + number));
    }

    private static List<?> facts(MemoryLog log) {
        return log.readAfter(0, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::event)
                .toList();
    }
}
