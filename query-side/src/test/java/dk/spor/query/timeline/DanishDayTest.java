package dk.spor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T22:59:59Z, 2026-01-31",
        "2026-01-31T23:00:00Z, 2026-02-01",
        "2026-06-30T22:00:00Z, 2026-07-01"
    })
    void givenAnInstantInUtc_thenItIsTheDayInDenmark(Instant instant, LocalDate day) {
        assertThat(DanishDay.today(Clock.fixed(instant, ZoneOffset.UTC))).isEqualTo(day);
    }
}
