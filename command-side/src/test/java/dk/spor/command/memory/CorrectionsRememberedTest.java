package dk.spor.command.memory;

import static dk.spor.command.testing.History.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.Outcome;
import dk.spor.command.recorder.EngineSnapshots;
import dk.spor.command.testing.Story;
import dk.spor.testing.Examples;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction is known to the next command, in the process that recorded it and in every other one. */
class CorrectionsRememberedTest {

    private static final EntryId MOVE = Examples.entry(10_500);
    private static final CitizenCommand TO_THE_STREET = new MoveHome(on("03-01"), null, HousingSituation.STREET, null);
    private static final CitizenCommand TO_THE_SHELTER =
            new MoveHome(on("03-01"), null, HousingSituation.SHELTER, null);

    private final WatchedLog log = new WatchedLog();
    private final Snapshots snapshots = new EngineSnapshots(log);
    private final OneProcess first = OneProcess.remembering(log, snapshots);
    private final OneProcess second = OneProcess.remembering(log, snapshots);

    @AfterEach
    void givesTheClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @BeforeEach
    void livesInTheStreet() {
        first.register();
        made(first.ask(TO_THE_STREET, 500));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70})
    void givenAMoveIsCorrected_whenTheNextIsAskedFor_thenItIsDecidedByWhatIsSaidNow(int further) {
        haveHappened(further);

        made(first.ask(
                new CorrectEntry(Story.TODAY, MOVE, CorrectionReason.WRITTEN_WRONGLY, null, TO_THE_SHELTER), 700));

        for (var process : new OneProcess[] {first, second, OneProcess.remembering(log, snapshots)}) {
            refused(process.ask(outOfTheStreet("05-01"), 701));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70})
    void givenACorrectionLongAgo_whenThereIsASnapshotAfterIt_thenItHoldsWhatIsSaid(int further) {
        made(first.ask(
                new CorrectEntry(Story.TODAY, MOVE, CorrectionReason.WRITTEN_WRONGLY, null, TO_THE_SHELTER), 700));
        haveHappened(further);

        refused(OneProcess.remembering(log, snapshots).ask(outOfTheStreet("05-01"), 701));
        refused(second.ask(outOfTheStreet("05-01"), 701));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70})
    void givenAMoveIsRetracted_whenItIsAskedForOnceMore_thenItIsRecorded(int further) {
        haveHappened(further);
        refused(second.ask(TO_THE_STREET, 800));
        made(second.ask(new RetractEntry(Story.TODAY, MOVE, CorrectionReason.RECORDED_TWICE, null), 801));

        made(first.ask(TO_THE_STREET, 802));
    }

    private void haveHappened(int observations) {
        for (int i = 1; i <= observations; i++) {
            made(i % 2 == 0 ? first.observe(i) : second.observe(i));
        }
    }

    private static CitizenCommand outOfTheStreet(String day) {
        return new MoveHome(on(day), HousingSituation.STREET, HousingSituation.OWN_HOME, null);
    }

    private static void made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    }

    private static void refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }
}
