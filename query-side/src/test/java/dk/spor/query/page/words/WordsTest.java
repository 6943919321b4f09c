package dk.spor.query.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.query.page.preview.Languages;
import dk.spor.values.Cpr;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Words DANISH = Languages.danish();
    private static final Words ENGLISH = Languages.english();

    @Test
    void givenADay_whenWritten_thenTheMonthIsNamed() {
        var day = LocalDate.of(2026, 3, 3);

        assertThat(DANISH.date(day)).isEqualTo("3. marts 2026");
        assertThat(ENGLISH.date(day)).isEqualTo("3 March 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-03, 3. marts 2026",
        "2026-03-03, 2026-03-17, 3.–17. marts 2026",
        "2026-03-03, 2026-06-05, 3. marts – 5. juni 2026",
        "2025-03-03, 2026-03-05, 3. marts 2025 – 5. marts 2026"
    })
    void givenTwoDays_whenWritten_thenWhatTheyShareIsSaidOnce(LocalDate from, LocalDate until, String text) {
        assertThat(DANISH.dates(from, until)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, i dag",
        "2026-11-19, i går",
        "2026-11-21, i morgen",
        "2026-11-18, for 2 dage siden",
        "2026-11-07, for 13 dage siden",
        "2026-11-06, for 2 uger siden",
        "2026-09-21, for 8 uger siden",
        "2026-09-20, for 2 måneder siden",
        "2026-07-19, for 4 måneder siden",
        "2024-11-21, for 23 måneder siden",
        "2024-11-20, for 2 år siden",
        "2026-12-11, om 3 uger",
        "2027-11-20, om 12 måneder"
    })
    void givenADay_whenSeenFromToday_thenItIsSaidHowLongAgoOrAhead(LocalDate day, String text) {
        assertThat(DANISH.relative(day, TODAY)).isEqualTo(text);
    }

    @Test
    void givenOne_whenCounted_thenTheSingularIsUsed() {
        assertThat(DANISH.length(TODAY, TODAY.plusDays(1))).isEqualTo("1 dag");
        assertThat(DANISH.length(TODAY, TODAY)).isEqualTo("0 dage");
        assertThat(ENGLISH.length(TODAY, TODAY.plusYears(2))).isEqualTo("2 years");
    }

    @Test
    void givenConstants_whenListed_thenTheyStandInTheOrderGiven() {
        assertThat(DANISH.list(List.of(LifeDimension.HOUSING, LifeDimension.FINANCES)))
                .isEqualTo("bolig, økonomi");
    }

    @Test
    void givenACprNumber_whenMasked_thenOnlyTheDateOfBirthIsLeft() {
        assertThat(Words.masked(new Cpr("610190-1234"))).isEqualTo("610190-****");
    }
}
