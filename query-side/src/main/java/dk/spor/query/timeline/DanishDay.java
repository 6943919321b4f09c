package dk.spor.query.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Denmark, whatever zone the clock is in. */
public final class DanishDay {

    /** Where every day of Spor begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private DanishDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
