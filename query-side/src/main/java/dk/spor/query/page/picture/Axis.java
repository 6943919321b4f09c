package dk.spor.query.page.picture;

import dk.spor.query.page.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The time axis: months over days or weeks for short times, years over months for long ones, years alone for the
 * longest.
 *
 * @param majors in the upper line
 * @param minors in the lower line
 */
public record Axis(List<Tick> majors, List<Tick> minors) {

    private static final double ROOM_FOR_DAY = 20;
    private static final double ROOM_FOR_WEEK = 36;
    private static final double ROOM_FOR_MONTH = 34;
    private static final double ROOM_FOR_MONTH_LINE = 6;
    private static final double ROOM_FOR_YEAR = 40;
    private static final double ROOM_FOR_MONTH_AND_YEAR = 96;
    private static final double LABEL_WIDTH = 28;
    private static final double DAYS_OF_A_MONTH = 30.4;
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** @param clear where no label of the lower line may stand */
    static Axis of(TimeScale scale, Stretch clear, Words words) {
        var axis = of(scale, words);
        return new Axis(
                axis.majors,
                axis.minors.stream()
                        .map(tick -> clear.touches(new Stretch(tick.x(), tick.x() + LABEL_WIDTH))
                                ? new Tick(tick.x(), "")
                                : tick)
                        .toList());
    }

    private static Axis of(TimeScale scale, Words words) {
        if (scale.perDay() >= ROOM_FOR_DAY) {
            return new Axis(months(scale, words), days(scale, words));
        }
        if (scale.perDay() * 7 >= ROOM_FOR_WEEK) {
            return new Axis(months(scale, words), weeks(scale, words));
        }
        return new Axis(years(scale, words), monthLines(scale, words));
    }

    private static List<Tick> days(TimeScale scale, Words words) {
        return ticks(scale, scale.from(), day -> day.plusDays(1), day -> true, "axis.day", words);
    }

    private static List<Tick> weeks(TimeScale scale, Words words) {
        var monday = scale.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return ticks(scale, monday, day -> day.plusWeeks(1), day -> true, "axis.week", words);
    }

    private static List<Tick> monthLines(TimeScale scale, Words words) {
        double perMonth = scale.perDay() * DAYS_OF_A_MONTH;
        if (perMonth < ROOM_FOR_MONTH_LINE) {
            return List.of();
        }
        int step = Stream.of(1, 2, 3, 6)
                .filter(months -> months * perMonth >= ROOM_FOR_MONTH)
                .findFirst()
                .orElse(12);
        return ticks(
                scale,
                scale.from().withDayOfMonth(1),
                day -> day.plusMonths(1),
                day -> step < 12 && (day.getMonthValue() - 1) % step == 0,
                "axis.month",
                words);
    }

    /** Where the left edge is no beginning of a month, the month is named there too if there is room for it. */
    private static List<Tick> months(TimeScale scale, Words words) {
        var firsts = ticks(
                scale,
                scale.from().with(TemporalAdjusters.firstDayOfNextMonth()),
                day -> day.plusMonths(1),
                day -> true,
                "axis.month-and-year",
                words);
        return withLeftEdge(firsts, ROOM_FOR_MONTH_AND_YEAR, words.formatted("axis.month-and-year", scale.from()));
    }

    private static List<Tick> years(TimeScale scale, Words words) {
        double perYear = scale.perDay() * DAYS_OF_A_YEAR;
        int step = Stream.of(1, 2, 5, 10)
                .filter(years -> years * perYear >= ROOM_FOR_YEAR)
                .findFirst()
                .orElse(20);
        var firsts = ticks(
                scale,
                scale.from().with(TemporalAdjusters.firstDayOfNextYear()),
                day -> day.plusYears(1),
                day -> day.getYear() % step == 0,
                "axis.year",
                words);
        return withLeftEdge(firsts, ROOM_FOR_YEAR, words.formatted("axis.year", scale.from()));
    }

    private static List<Tick> withLeftEdge(List<Tick> ticks, double room, String label) {
        double next = ticks.stream()
                .filter(tick -> !tick.label().isEmpty())
                .findFirst()
                .map(Tick::x)
                .orElse(Double.MAX_VALUE);
        return Stream.concat(Stream.of(new Tick(0, next >= room ? label : "")), ticks.stream())
                .toList();
    }

    private static List<Tick> ticks(
            TimeScale scale,
            LocalDate first,
            UnaryOperator<LocalDate> next,
            Predicate<LocalDate> labelled,
            String pattern,
            Words words) {
        return Stream.iterate(first, day -> day.isBefore(scale.until()), next)
                .map(day -> new Tick(scale.x(day), labelled.test(day) ? words.formatted(pattern, day) : ""))
                .toList();
    }
}
