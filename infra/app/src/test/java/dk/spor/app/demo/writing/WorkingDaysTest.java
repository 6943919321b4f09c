package dk.spor.app.demo.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-02", // Maundy Thursday
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2024-03-29", // Good Friday in a March
                "2026-05-14", // Ascension
                "2026-05-15", // the day after it
                "2026-05-25", // Whit Monday
                "2026-06-05", // Constitution Day
                "2026-12-24",
                "2026-12-29",
                "2027-01-01",
                "2026-11-21", // a Saturday
                "2026-11-22" // a Sunday
            })
    void theOfficesAreClosed(LocalDate day) {
        assertThat(WorkingDays.isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-07", "2026-05-01", "2026-12-23", "2027-01-04", "2026-11-20"})
    void theOfficesAreOpen(LocalDate day) {
        assertThat(WorkingDays.isOpen(day)).isTrue();
    }

    @Test
    void givenAFriday_whenOneOpenDayLater_thenMonday() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 20), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void givenASunday_whenNoOpenDayLater_thenMondayAndBeforeItFriday() {
        var sunday = LocalDate.of(2026, 11, 22);

        assertThat(WorkingDays.after(sunday, 0)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(WorkingDays.until(sunday)).isEqualTo(LocalDate.of(2026, 11, 20));
    }
}
