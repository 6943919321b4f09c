package dk.spor.query.page.frame;

import dk.spor.query.timeline.DanishDay;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A point of time as a browser sends it, without an offset: in Denmark. Everything else stays as it was typed. */
public final class MomentTyped {

    private MomentTyped() {}

    public static String of(String typed) {
        try {
            return LocalDateTime.parse(typed.strip())
                    .atZone(DanishDay.ZONE)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeParseException e) {
            return typed.strip();
        }
    }

    /** The same; absent for what is blank. */
    public static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : of(typed);
    }
}
