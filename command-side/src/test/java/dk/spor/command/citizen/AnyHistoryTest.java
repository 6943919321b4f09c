package dk.spor.command.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.context.Context;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.testing.AnyOffer;
import dk.spor.command.testing.History;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Asks for anything, in any order of days, and looks whether what was recorded can have happened. */
class AnyHistoryTest {

    private static final int CITIZENS = 400;
    private static final int REQUESTS = 300;

    @Test
    void givenAnythingIsAskedInAnyOrder_thenWhatIsRecordedCanHaveHappened() {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 0; seed < CITIZENS; seed++) {
            var events = history(seed);
            assertThat(new Consistency(events).flaws())
                    .as("seed %d: %s", seed, events)
                    .isEmpty();
            events.forEach(event -> kinds.add(event.getClass()));
        }
        assertThat(kinds).as("kinds of events that were recorded").hasSizeGreaterThan(20);
    }

    @Test
    void givenTheSameHistory_whenDecidedAgain_thenTheDecisionIsTheSame() {
        assertThat(history(7)).isEqualTo(history(7));
    }

    private static List<CitizenEvent> history(long seed) {
        var commands = new RandomCommands(seed);
        var events = new ArrayList<CitizenEvent>(List.of(History.registered()));
        var state = CitizenState.UNKNOWN.evolve(History.registered());
        var context = context();
        for (int i = 0; i < REQUESTS; i++) {
            if (CitizenDecisions.decide(state, commands.next(events), context)
                    instanceof Verdict.Accepted<CitizenEvent> accepted) {
                for (var event : accepted.events()) {
                    state = state.evolve(event);
                    events.add(event);
                }
            }
        }
        return events;
    }

    private static Context context() {
        var number = new AtomicInteger(10_000);
        return new Context(
                History.CITIZEN,
                Story.TODAY,
                Role.SUPERVISOR,
                RuleCatalogue.delivered(),
                offer -> Optional.of(AnyOffer.of(offer)),
                () -> number.get() - 10_000L,
                List::of,
                () -> Examples.entry(number.getAndIncrement()));
    }
}
