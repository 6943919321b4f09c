package dk.spor.query.moment;

import dk.spor.query.timeline.DanishDay;
import dk.spor.values.InvalidValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day that a question is about. */
public final class DayAsked {

    private DayAsked() {}

    /** @param on as YYYY-MM-DD; absent for today */
    public static LocalDate of(@Nullable String on, Clock clock) {
        return on == null ? DanishDay.today(clock) : parse("on", on, "a day as YYYY-MM-DD, or none for today");
    }

    /** One that has to be said. */
    public static LocalDate of(String field, String text) {
        return parse(field, text, "a day as YYYY-MM-DD");
    }

    private static LocalDate parse(String field, String text, String expected) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValue(field, "is no day", expected);
        }
    }
}
