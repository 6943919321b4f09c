package dk.spor.command.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.CorrectionCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.correction.AskedFor;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.testing.History;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Asks for anything, corrects anything of it, and looks whether what is then said can have happened. */
class AnyCorrectionTest {

    private static final int CITIZENS = 150;
    private static final int REQUESTS = 300;
    private static final List<CorrectionReason> REASONS = List.of(CorrectionReason.values());

    @Test
    void givenAnythingIsCorrected_thenWhatIsSaidCanHaveHappened() {
        int corrected = 0;
        int retracted = 0;
        Set<String> refusedBy = new HashSet<>();
        for (long seed = 0; seed < CITIZENS; seed++) {
            var life = new CorrectedLife();
            var commands = new RandomCommands(seed);
            var random = new Random(seed);
            life.ask(History.registered());
            for (int i = 0; i < REQUESTS; i++) {
                var asked =
                        random.nextInt(4) == 0 ? correction(life, commands, random) : commands.next(life.saidEvents());
                var verdict = life.ask(asked);
                if (verdict instanceof Verdict.Refused<CitizenEvent> refused && asked instanceof CorrectionCommand) {
                    refusedBy.add(refused.refusal().rule());
                }
            }
            assertThat(new Consistency(life.saidEvents()).flaws())
                    .as("seed %d: %s", seed, life.stream())
                    .isEmpty();
            assertThat(life.refolded()).as("seed %d", seed).isEqualTo(life.state());
            corrected += life.count(EntryCorrected.class);
            retracted += life.count(EntryRetracted.class);
        }
        System.out.printf(
                "%d histories of %d requests: %d entries corrected, %d retracted, corrections refused by %d rules%n",
                CITIZENS, REQUESTS, corrected, retracted, refusedBy.size());
        assertThat(corrected).isGreaterThan(CITIZENS);
        assertThat(retracted).isGreaterThan(CITIZENS);
        assertThat(refusedBy)
                .contains(
                        "correction-leaves-possible",
                        "correction-entry-counts",
                        "correction-of-entry",
                        "correction-of-cause",
                        "correction-changes");
    }

    @Test
    void givenWhatWasRecorded_whenAskedForOnceMore_thenTheSameIsDecided() {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 0; seed < CITIZENS; seed++) {
            var life = new CorrectedLife();
            var commands = new RandomCommands(seed);
            life.ask(History.registered());
            for (int i = 0; i < REQUESTS; i++) {
                var before = life.state();
                if (life.ask(commands.next(life.saidEvents())) instanceof Verdict.Accepted<CitizenEvent> accepted) {
                    var event = accepted.events().getFirst();
                    var again = life.wouldBe(before, AskedFor.by(event).orElseThrow(), accepted.events());
                    assertThat(again).isEqualTo(accepted);
                    kinds.add(event.getClass());
                }
            }
        }
        assertThat(kinds).as("kinds of events").hasSizeGreaterThan(20);
    }

    /** Of any entry there is, or of one that there is not; with what was asked for another one, or for itself. */
    private static CorrectionCommand correction(CorrectedLife life, RandomCommands commands, Random random) {
        var stream = life.stream();
        var event = (CitizenEvent) stream.get(random.nextInt(stream.size())).event();
        var entry = random.nextInt(20) == 0 ? EntryId.random() : event.entryId();
        var reason = REASONS.get(random.nextInt(REASONS.size()));
        if (random.nextInt(3) == 0) {
            return new RetractEntry(Story.TODAY, entry, reason, null);
        }
        var same = AskedFor.by(event);
        var instead = random.nextInt(10) == 0 && same.isPresent() ? same.get() : commands.next(life.saidEvents());
        return new CorrectEntry(Story.TODAY, entry, reason, null, instead);
    }
}
