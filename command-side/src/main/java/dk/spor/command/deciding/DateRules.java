package dk.spor.command.deciding;

import dk.spor.command.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** When anything at all can have happened. */
public final class DateRules {

    static final Prohibition NOT_IN_THE_FUTURE =
            new Prohibition("date-not-in-future", "What is recorded has happened: its day is today or earlier");
    static final Prohibition NOT_BEFORE_1900 =
            new Prohibition("date-not-before-1900", "What is recorded happened in 1900 or later");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private DateRules() {}

    /** What is wrong with the day on which something is said to have happened. */
    public static Optional<Refusal> check(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(NOT_IN_THE_FUTURE.refusal(
                    "%s is in the future; the latest day that can be recorded is %s.".formatted(shown(on), today)));
        }
        if (on.isBefore(EARLIEST)) {
            return Optional.of(NOT_BEFORE_1900.refusal(
                    "The day given is before %s; give the day on which it happened as YYYY-MM-DD."
                            .formatted(EARLIEST)));
        }
        return Optional.empty();
    }

    private static String shown(LocalDate day) {
        return day.getYear() > 9999 ? "A year after 9999" : day.toString();
    }
}
