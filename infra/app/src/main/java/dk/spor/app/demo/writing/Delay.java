package dk.spor.app.demo.writing;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** How long it takes until something is written down. */
enum Delay {
    /** In the afternoon; at a weekend on the first morning after it. */
    SAME_DAY(0, 0),
    /** On the next open day. */
    NEXT_DAY(1, 1),
    /** Later in the week, or early in the next. */
    SOME_DAYS(2, 4),
    /** After a course or a holiday. */
    WEEKS(6, 12);

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final LocalTime AFTERNOON = LocalTime.of(12, 30);
    private static final int SECONDS_OF_WRITING = 3 * 60 * 60;
    private static final Odds<Delay> USUAL =
            Odds.of(64, SAME_DAY).or(26, NEXT_DAY).or(10, SOME_DAYS);
    private static final Odds<Delay> PATIENT =
            Odds.of(60, SAME_DAY).or(24, NEXT_DAY).or(12, SOME_DAYS).or(4, WEEKS);

    private final int leastOpenDays;
    private final int mostOpenDays;

    Delay(int leastOpenDays, int mostOpenDays) {
        this.leastOpenDays = leastOpenDays;
        this.mostOpenDays = mostOpenDays;
    }

    /** Of what others wait for, such as a discharge. */
    static Delay usual(Dice dice) {
        return dice.by(USUAL);
    }

    /** Of what can be caught up with, such as a session. */
    static Delay patient(Dice dice) {
        return dice.by(PATIENT);
    }

    /** When something said on a day is written: in office hours, on an open day, never before the day. */
    Instant after(LocalDate said, Dice dice) {
        var day = WorkingDays.after(said, dice.between(leastOpenDays, mostOpenDays));
        var hours = day.equals(said) ? AFTERNOON : MORNING;
        return day.atTime(hours)
                .plusSeconds(dice.between(0, SECONDS_OF_WRITING))
                .atZone(DENMARK)
                .toInstant();
    }
}
