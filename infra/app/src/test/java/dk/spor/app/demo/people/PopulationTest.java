package dk.spor.app.demo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void givenTheSameSeedAndNumber_thenTheSamePerson() {
        assertThat(new Population(7).person(12, DAY, 20, 60)).isEqualTo(new Population(7).person(12, DAY, 20, 60));
        assertThat(new Population(8).person(12, DAY, 20, 60)).isNotEqualTo(new Population(7).person(12, DAY, 20, 60));
    }

    @Test
    void givenAges_thenThePersonHasThemOnTheDay() {
        for (int number = 1; number < 100; number++) {
            assertThat(new Population(7).person(number, DAY, 15, 17).ageOn(DAY)).isBetween(15, 17);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1994-03-14, true, 3, 7403943034",
        "1994-03-14, false, 0, 7403940035",
        "2012-02-29, true, 0, 8902125034",
        "2012-02-29, false, 3, 8902128035"
    })
    void theCprNumberFitsTheCenturyOfBirth(LocalDate bornOn, boolean woman, int choice, String digits) {
        var cpr = CprNumbers.of(17, woman, bornOn, choice);

        assertThat(cpr.digits()).isEqualTo(digits);
        assertThat(cpr.birthDate()).isEqualTo(bornOn);
        assertThat(cpr.isReplacement()).isTrue();
    }

    @Test
    void givenMoreCitizensThanNumbers_thenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CprNumbers.of(500, true, DAY, 0))
                .withMessageContaining("500");
    }
}
