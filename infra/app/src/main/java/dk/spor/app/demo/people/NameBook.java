package dk.spor.app.demo.people;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import dk.spor.values.PersonName;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Names to choose from, by background, in the shares of {@code names.json}; put together at random. */
final class NameBook {

    private final Odds<Names> backgrounds;

    private NameBook(List<Names> backgrounds) {
        this.backgrounds = new Odds<>(backgrounds.stream()
                .map(it -> new Odds.Chance<>(it.share(), it))
                .toList());
    }

    static NameBook delivered() {
        try (var json = Objects.requireNonNull(NameBook.class.getResourceAsStream("names.json"), "names.json")) {
            return new NameBook(EventJson.mapper().readValue(json, new TypeReference<List<Names>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PersonName name(boolean woman, Dice dice) {
        var names = dice.by(backgrounds);
        var given = woman ? names.women() : names.men();
        return new PersonName(dice.oneOf(given), dice.oneOf(names.family()));
    }

    /** @param share how many of a hundred citizens have this background */
    record Names(String background, int share, List<String> women, List<String> men, List<String> family) {}
}
