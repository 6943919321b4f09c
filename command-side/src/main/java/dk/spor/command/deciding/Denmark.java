package dk.spor.command.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The place whose calendar counts. */
public final class Denmark {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Denmark() {}

    /** The present day there, whatever zone the clock itself is in. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
