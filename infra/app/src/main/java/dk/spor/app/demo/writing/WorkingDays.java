package dk.spor.app.demo.writing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/** When the municipality's offices are open: not at weekends, on public holidays and between Christmas and New Year. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final MonthDay CONSTITUTION_DAY = MonthDay.of(6, 5);
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);
    private static final MonthDay NEW_YEARS_DAY = MonthDay.of(1, 1);

    private WorkingDays() {}

    /** Whether the offices are open. */
    public static boolean isOpen(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isFixedHoliday(MonthDay.from(day)) && !isChurchHoliday(day);
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

    private static boolean isFixedHoliday(MonthDay day) {
        return day.equals(CONSTITUTION_DAY) || day.equals(NEW_YEARS_DAY) || !day.isBefore(CHRISTMAS_EVE);
    }

    /** Maundy Thursday, Good Friday, Easter Monday, Ascension with the day after, Whit Monday. */
    private static boolean isChurchHoliday(LocalDate day) {
        var easter = easterSunday(day.getYear());
        return !day.isBefore(easter.minusDays(3)) && !day.isAfter(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(40))
                || day.equals(easter.plusDays(50));
    }

    /** By the anonymous Gregorian algorithm ("Nature", 20 April 1876). */
    private static LocalDate easterSunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int month = (epact + weekday - 7 * late + 114) / 31;
        int day = (epact + weekday - 7 * late + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
