package dk.spor.query.page.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** The stretch of the calendar by which marks that come in numbers are gathered. */
enum Period {
    DAY(1),
    WEEK(7),
    MONTH(30.4),
    QUARTER(91.3),
    YEAR(365.25);

    private final double days;

    Period(double days) {
        this.days = days;
    }

    /** The shortest one that has room for a mark. */
    static Period withRoom(TimeScale scale, double room) {
        return Arrays.stream(values())
                .filter(period -> period.width(scale) >= room)
                .findFirst()
                .orElse(YEAR);
    }

    /** How wide one is, near enough for months, quarters and years. */
    double width(TimeScale scale) {
        return days * scale.perDay();
    }

    /** The first day of the period that holds the day. */
    LocalDate beginning(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next period. */
    LocalDate end(LocalDate beginning) {
        return switch (this) {
            case DAY -> beginning.plusDays(1);
            case WEEK -> beginning.plusWeeks(1);
            case MONTH -> beginning.plusMonths(1);
            case QUARTER -> beginning.plusMonths(3);
            case YEAR -> beginning.plusYears(1);
        };
    }
}
