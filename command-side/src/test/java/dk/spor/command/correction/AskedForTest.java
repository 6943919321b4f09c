package dk.spor.command.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.testing.Examples;
import dk.spor.wire.EventJson;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that somebody said is lost on the way back from an event to what was asked for. */
class AskedForTest {

    private static final ObjectMapper JSON = EventJson.mapper();

    /** What a decision adds: identifiers, the day by another name, what rules and referrals say. */
    private static final Set<String> DECIDED = Set.of("entryId", "citizenId", "happenedOn", "rule", "planned");

    static Stream<CitizenEvent> everyEventThatIsAskedFor() {
        return everyEvent().filter(event -> !followsByItself(event));
    }

    @ParameterizedTest
    @MethodSource("everyEventThatIsAskedFor")
    void givenAnEvent_thenWhatWasAskedForSaysAllThatTheEventSays(CitizenEvent event) {
        var asked = AskedFor.by(event).orElseThrow();

        assertThat(asked.on()).isEqualTo(event.happenedOn());
        ObjectNode command = JSON.valueToTree(asked);
        ObjectNode said = JSON.valueToTree(event);
        said.remove(DECIDED);
        if (command.has("referral") && !command.has("offer")) {
            said.remove("offer");
        }
        said.properties()
                .forEach(field -> assertThat(command.get(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
    }

    @Test
    void givenWhatFollowsByItself_thenNobodyAskedForIt() {
        assertThat(everyEvent().filter(AskedForTest::followsByItself))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(AskedFor.by(event)).isEmpty());
    }

    private static Stream<CitizenEvent> everyEvent() {
        return Examples.ofEveryEvent().stream()
                .filter(CitizenEvent.class::isInstance)
                .map(CitizenEvent.class::cast);
    }

    private static boolean followsByItself(CitizenEvent event) {
        return event instanceof CorrectionEvent || event instanceof FollowUpPlanned;
    }
}
