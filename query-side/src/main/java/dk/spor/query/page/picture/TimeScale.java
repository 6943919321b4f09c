package dk.spor.query.page.picture;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.When;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/**
 * Where a day lies in the picture. Every day is as wide as any other.
 *
 * @param from the day at the left edge
 * @param until the day at the right edge
 * @param width in user units
 */
record TimeScale(LocalDate from, LocalDate until, double width) {

    /** Fills the page's column at 1280 pixels. */
    static final double LEAST_WIDTH = 1166;

    private static final double MOST_WIDTH = 2400;
    private static final double WIDTH_OF_A_MONTH = 18;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final int DAYS_SHOWN_SINGLY = 100;
    private static final int LEAST_DAYS = 14;
    private static final int MARGIN_DAYS = 3;

    /** A scale that holds all facts and today; longer times get a wider picture, up to a point. */
    static TimeScale holding(List<Fact> facts, LocalDate today) {
        var first = earliest(facts, today);
        var last = latest(facts, today);
        return DAYS.between(first, last) <= DAYS_SHOWN_SINGLY
                ? between(earlier(first.minusDays(1), last.minusDays(LEAST_DAYS)), last.plusDays(2))
                : between(
                        first.minusDays(MARGIN_DAYS).withDayOfMonth(1),
                        last.plusDays(MARGIN_DAYS).with(TemporalAdjusters.firstDayOfNextMonth()));
    }

    private static TimeScale between(LocalDate from, LocalDate until) {
        double wanted = DAYS.between(from, until) / DAYS_OF_A_MONTH * WIDTH_OF_A_MONTH;
        return new TimeScale(from, until, Math.rint(Math.clamp(wanted, LEAST_WIDTH, MOST_WIDTH)));
    }

    /** The distance of a day's beginning from the left edge, within the picture, to a tenth of a unit. */
    double x(LocalDate day) {
        return tenths(Math.clamp(DAYS.between(from, day) * perDay(), 0, width));
    }

    /** How wide a day is. */
    double perDay() {
        return width / DAYS.between(from, until);
    }

    static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate earliest(List<Fact> facts, LocalDate today) {
        return facts.stream()
                .map(Fact::when)
                .map(When::day)
                .min(Comparator.naturalOrder())
                .filter(today::isAfter)
                .orElse(today);
    }

    private static LocalDate latest(List<Fact> facts, LocalDate today) {
        return facts.stream()
                .map(Fact::when)
                .map(When::lastDay)
                .max(Comparator.naturalOrder())
                .filter(today::isBefore)
                .orElse(today);
    }
}
