package dk.spor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant THEN = Instant.parse("2023-01-02T07:15:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void givenAClock_whenSet_thenItStandsStillUntilItIsHandedOver() {
        assertThat(clock.instant()).isEqualTo(NOW);

        clock.set(THEN);
        assertThat(clock.instant()).isEqualTo(THEN);

        clock.handOver();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void givenTheSameClockInAnotherZone_whenOneIsSet_thenBothAre() {
        var danish = clock.withZone(ZoneId.of("Europe/Copenhagen"));

        clock.set(THEN);

        assertThat(danish.instant()).isEqualTo(THEN);
        assertThat(danish.getZone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    }
}
