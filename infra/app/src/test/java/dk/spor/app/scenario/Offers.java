package dk.spor.app.scenario;

import dk.spor.values.OfferId;
import io.cucumber.java.ParameterType;
import java.util.Map;

/** The offers by the names that people have for them. */
public final class Offers {

    static final OfferId HERBERG = new OfferId("herberg");
    static final OfferId PITSTOP = new OfferId("pitstop");

    private static final Map<String, OfferId> BY_NAME = Map.of("herberget", HERBERG, "Pitstop", PITSTOP);

    @ParameterType("herberget|Pitstop")
    public OfferId tilbud(String name) {
        return BY_NAME.getOrDefault(name, PITSTOP);
    }
}
