package dk.spor.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTermsTest {

    @Test
    void givenTheHoursOfTheHerberg_thenTheyAreKeptToTheSecondDecimal() {
        assertThat(hours("11.51").supportHoursAWeek()).isEqualTo(new BigDecimal("11.51"));
    }

    @ParameterizedTest
    @CsvSource({"11.5, 11.50", "10, 10.00", "10, 1E1"})
    void givenTheSameHoursInTwoForms_thenTheTermsAreTheSame(String one, String other) {
        assertThat(hours(one)).isEqualTo(hours(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "168.01", "11.515"})
    void givenHoursThatCanNotBe_thenRefused(String hours) {
        assertThatThrownBy(() -> hours(hours))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("supportHoursAWeek");
    }

    @ParameterizedTest
    @CsvSource({"-1, 35, youngest", "13, 121, oldest", "36, 35, oldest"})
    void givenAgesThatCanNotBe_thenTheWrongOneIsNamed(int youngest, int oldest, String field) {
        assertThatThrownBy(() -> ages(youngest, oldest))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith(field + " is out of range");
    }

    @Test
    void givenOneAgeAlone_thenItIsBothTheYoungestAndTheOldest() {
        assertThat(ages(18, 18).oldest()).isEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "to\nlinjer", "\uD83D"})
    void givenATargetGroupThatIsNoLineOfText_thenRefused(String targetGroup) {
        assertThatThrownBy(() -> terms(List.of(), targetGroup, null, null, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("targetGroup");
    }

    @Test
    void givenASubstanceTwice_thenRefused() {
        assertThatThrownBy(() -> terms(List.of(Substance.DRUGS, Substance.DRUGS), null, null, null, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("treats has something twice");
    }

    private static OfferTerms hours(String hours) {
        return terms(List.of(), null, null, null, new BigDecimal(hours));
    }

    private static OfferTerms ages(int youngest, int oldest) {
        return terms(List.of(), null, youngest, oldest, null);
    }

    private static OfferTerms terms(
            List<Substance> treats,
            @Nullable String targetGroup,
            @Nullable Integer youngest,
            @Nullable Integer oldest,
            @Nullable BigDecimal hours) {
        return new OfferTerms(
                List.of(), targetGroup, youngest, oldest, treats, false, List.of(), List.of(), hours, null, null);
    }
}
