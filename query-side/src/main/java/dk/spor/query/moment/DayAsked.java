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
        if (on == null) {
            return DanishDay.today(clock);
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw new InvalidValue("on", "is no day", "a day as YYYY-MM-DD, or none for today");
        }
    }
}
