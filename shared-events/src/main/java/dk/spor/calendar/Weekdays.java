package dk.spor.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Hverdage in Denmark: no Saturdays, Sundays and public holidays. Store Bededag was a holiday until 2023. Constitution
 * Day, Christmas Eve and New Year's Eve are none by law.
 */
public final class Weekdays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final HolidayManager DENMARK =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

    private Weekdays() {}

    /** Whether a day is a weekday. */
    public static boolean is(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /** Whether a day is a public holiday, on whatever day of the week it falls. */
    public static boolean isHoliday(LocalDate day) {
        return DENMARK.isHoliday(day);
    }

    /**
     * The last of so many weekdays after a day. The day itself does not count; 3 weekdays after a Friday is, as a rule,
     * the Wednesday.
     */
    public static LocalDate after(LocalDate day, int weekdays) {
        var last = day;
        for (int left = weekdays; left > 0; left -= is(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }
}
