package dk.spor.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void givenASpan_thenItHoldsItsFirstDayAndNotTheDayItEnds() {
        var january = span("2026-01-01", "2026-02-01");

        assertThat(january.holds(LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(january.holds(LocalDate.parse("2026-01-31"))).isTrue();
        assertThat(january.holds(LocalDate.parse("2026-02-01"))).isFalse();
        assertThat(january.holds(LocalDate.parse("2025-12-31"))).isFalse();
    }

    @Test
    void givenOneEndsTheDayTheOtherBegins_thenTheyShareNoDay() {
        assertThat(span("2026-01-01", "2026-02-01").overlaps(span("2026-02-01", null)))
                .isFalse();
    }

    @Test
    void givenBothAreOpen_thenTheyShareTheDaysFromTheLaterOneOn() {
        var one = span("2026-01-01", null);
        var other = span("2026-03-01", null);

        assertThat(one.overlaps(other)).isTrue();
        assertThat(other.overlaps(one)).isTrue();
        assertThat(one.sharedWith(other)).isEqualTo(span("2026-03-01", null));
    }

    @Test
    void givenOneIsOpen_thenTheyShareTheDaysUntilTheOtherEnds() {
        assertThat(span("2026-01-01", null).sharedWith(span("2025-12-01", "2026-02-01")))
                .isEqualTo(span("2026-01-01", "2026-02-01"));
    }

    @Test
    void givenASpanWithoutDays_thenItOverlapsNothing() {
        var sameDay = span("2026-01-10", "2026-01-10");

        assertThat(sameDay.overlaps(span("2026-01-01", null))).isFalse();
        assertThat(span("2026-01-01", null).overlaps(sameDay)).isFalse();
    }

    private static Span span(String from, @Nullable String until) {
        return new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
