package dk.spor.app.demo.writing;

import dk.spor.calendar.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When the municipality's offices are open: on weekdays that are none of its own closing days, such as those between
 * Christmas and New Year.
 */
public final class WorkingDays {

    private static final MonthDay CONSTITUTION_DAY = MonthDay.of(6, 5);
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);

    private WorkingDays() {}

    /** Whether the offices are open. */
    public static boolean isOpen(LocalDate day) {
        return Weekdays.is(day) && !isClosingDay(day);
    }

    /** The day itself, or the first open day after it. */
    public static LocalDate from(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** So many open days later; 0 is the first open day from {@code day} on. */
    public static LocalDate after(LocalDate day, int openDays) {
        var open = from(day);
        for (int i = 0; i < openDays; i++) {
            open = from(open.plusDays(1));
        }
        return open;
    }

    /** The day itself, or the last open day before it. */
    public static LocalDate until(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** The municipality's own closing days: no holidays by law. */
    private static boolean isClosingDay(LocalDate day) {
        var date = MonthDay.from(day);
        return date.equals(CONSTITUTION_DAY) || !date.isBefore(CHRISTMAS_EVE) || isSqueezedIn(day);
    }

    /** A Friday between a holiday and the weekend, such as the day after Ascension. */
    private static boolean isSqueezedIn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY && Weekdays.isHoliday(day.minusDays(1));
    }
}
