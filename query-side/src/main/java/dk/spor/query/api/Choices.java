package dk.spor.query.api;

import dk.spor.values.InvalidValue;
import java.util.Arrays;

/** What a question chooses from a closed list, by its name. */
final class Choices {

    private Choices() {}

    /** @throws InvalidValue when there is none of that name; it says which there are */
    static <E extends Enum<E>> E of(String field, String text, Class<E> list) {
        var choices = list.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidValue(field, "is none that there is", "one of " + Arrays.toString(choices)));
    }
}
