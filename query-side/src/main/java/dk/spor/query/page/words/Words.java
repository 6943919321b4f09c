package dk.spor.query.page.words;

import dk.spor.values.Cpr;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * The words of one language.
 *
 * @param messages every text by its key
 * @param locale the reader's language
 */
public record Words(MessageSource messages, Locale locale) {

    /** The language of the house. */
    public static final Locale DANISH = Locale.of("da");

    private static final int DAYS_COUNTED_AS_DAYS = 14;
    private static final int DAYS_COUNTED_AS_WEEKS = 61;
    private static final int MONTHS_COUNTED_AS_MONTHS = 24;

    /** The text of a key; numbers among the arguments choose between singular and plural. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of a constant, such as that of the key {@code SessionKind.GROUP}. */
    public String of(Enum<?> constant) {
        return text(keyOf(constant));
    }

    /** The texts of several constants, in the order given, with commas between. */
    public String list(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** The key under which a constant's text stands. */
    public static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** "3. marts 2026". */
    public String date(LocalDate day) {
        return formatted("date.long", day);
    }

    /** "3. marts – 5. juni 2026", "3.–5. marts 2026": what both days share is said once. */
    public String dates(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return date(from);
        }
        if (from.getYear() != until.getYear()) {
            return text("date.range", date(from), date(until));
        }
        return from.getMonth() == until.getMonth()
                ? text("date.range-within-month", formatted("date.day", from), date(until))
                : text("date.range", formatted("date.without-year", from), date(until));
    }

    /** A date by a pattern that stands in the message files. */
    public String formatted(String patternKey, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(text(patternKey), locale).format(date);
    }

    /** The date of birth that a CPR number begins with, without the rest: "610190-****". */
    public static String masked(Cpr cpr) {
        return cpr.digits().substring(0, 6) + "-****";
    }

    /** "23 dage", "4 måneder", "2 år": how long it is from one day to the other, rounded down. */
    public String length(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        if (days < DAYS_COUNTED_AS_DAYS) {
            return text("length.days", days);
        }
        if (days < DAYS_COUNTED_AS_WEEKS) {
            return text("length.weeks", days / 7);
        }
        long months = Period.between(from, until).toTotalMonths();
        return months < MONTHS_COUNTED_AS_MONTHS ? text("length.months", months) : text("length.years", months / 12);
    }

    /** "i dag", "i går", "for 4 måneder siden", "om 3 uger". */
    public String relative(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(days) <= 1) {
            return text(days == 0 ? "relative.today" : days < 0 ? "relative.yesterday" : "relative.tomorrow");
        }
        return days < 0 ? text("relative.past", length(day, today)) : text("relative.future", length(today, day));
    }
}
