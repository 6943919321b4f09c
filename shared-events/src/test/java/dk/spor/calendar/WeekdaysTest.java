package dk.spor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-02", // Maundy Thursday
                "2026-04-03", // Good Friday
                "2026-04-05", // Easter
                "2026-04-06", // Easter Monday
                "2023-05-05", // Store Bededag, for the last time
                "2026-05-14", // Ascension
                "2026-05-25", // Whit Monday
                "2026-12-25",
                "2026-12-26"
            })
    void aPublicHolidayIsNoWeekday(LocalDate day) {
        assertThat(Weekdays.isHoliday(day)).isTrue();
        assertThat(Weekdays.is(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-26", // when Store Bededag would have been
                "2026-05-01",
                "2026-05-15", // the day after Ascension
                "2026-06-05", // Constitution Day
                "2026-12-24",
                "2026-12-31"
            })
    void aDayThatTheLawDoesNotNameIsAWeekday(LocalDate day) {
        assertThat(Weekdays.is(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22"})
    void aSaturdayAndASundayAreNoWeekdays(LocalDate day) {
        assertThat(Weekdays.is(day)).isFalse();
        assertThat(Weekdays.isHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-26", // within a week
        "2026-11-20, 2026-11-25", // over a weekend
        "2026-11-21, 2026-11-25", // from a Saturday
        "2026-04-01, 2026-04-09", // over Easter
        "2023-05-04, 2023-05-10", // over Store Bededag
        "2024-04-25, 2024-04-30" // which is gone
    })
    void threeWeekdaysAfterADay(LocalDate day, LocalDate last) {
        assertThat(Weekdays.after(day, 3)).isEqualTo(last);
    }

    @Test
    void noWeekdayAfterADayIsTheDayItself() {
        var sunday = LocalDate.of(2026, 11, 22);

        assertThat(Weekdays.after(sunday, 0)).isEqualTo(sunday);
    }
}
