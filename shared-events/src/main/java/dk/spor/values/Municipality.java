package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A municipality by its name, such as Ishøj or Høje-Taastrup. Municipalities have merged and will again, so a name is
 * all that is asked for.
 *
 * @param name 2 to 40 letters, spaces, hyphens and full stops; begins with a capital
 */
public record Municipality(@JsonValue String name) {

    private static final Pattern FORM = Pattern.compile("\\p{Lu}[\\p{L} .-]{1,39}");

    /** @throws InvalidValue when the name has another form */
    @JsonCreator
    public Municipality {
        if (!FORM.matcher(name).matches()) {
            throw new InvalidValue(
                    "municipality",
                    "has a form that is not allowed",
                    "the municipality's name in 2 to 40 letters, such as Høje-Taastrup");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
