package dk.spor.query.page.picture;

import static dk.spor.query.page.picture.SampleFacts.TODAY;
import static dk.spor.query.page.picture.SampleFacts.course;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    @Test
    void givenFourYears_whenScaled_thenWholeMonthsFillThePage() {
        var scale = TimeScale.holding(List.of(course("2023-01-16", "2026-08-01")), TODAY);

        assertThat(scale.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(scale.until()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(scale.width()).isEqualTo(TimeScale.LEAST_WIDTH);
    }

    @Test
    void givenOneDay_whenScaled_thenAFortnightIsShown() {
        var scale = TimeScale.holding(List.of(), TODAY);

        assertThat(scale.from()).isEqualTo(TODAY.minusDays(14));
        assertThat(scale.until()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void givenTenYears_whenScaled_thenThePictureIsWiderThanThePage() {
        var scale = TimeScale.holding(List.of(course("2016-12-15", "2026-08-01")), TODAY);

        assertThat(scale.width()).isEqualTo(120 * 18, within(1.0));
    }

    @Test
    void givenAHundredYears_whenScaled_thenThePictureStaysWithinBounds() {
        var scale = TimeScale.holding(List.of(course("1926-01-01", "2026-01-01")), TODAY);

        assertThat(scale.width()).isEqualTo(2400);
    }

    @Test
    void givenDays_whenPlaced_thenTheyLieInProportionAndNeverOutside() {
        var scale = new TimeScale(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 11), 100);

        assertThat(scale.x(LocalDate.of(2026, 1, 1))).isEqualTo(0);
        assertThat(scale.x(LocalDate.of(2026, 1, 6))).isEqualTo(50);
        assertThat(scale.x(LocalDate.of(2025, 12, 1))).isEqualTo(0);
        assertThat(scale.x(LocalDate.of(2027, 1, 1))).isEqualTo(100);
    }

    @Test
    void givenSomethingPlannedAfterToday_whenScaled_thenItHasRoom() {
        var scale = TimeScale.holding(List.of(course("2026-01-01", "2027-03-03")), TODAY);

        assertThat(scale.until()).isEqualTo(LocalDate.of(2027, 4, 1));
    }
}
