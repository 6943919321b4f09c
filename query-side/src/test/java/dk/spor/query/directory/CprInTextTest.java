package dk.spor.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprInTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"6101901234", "610190-1234", " 610190 1234 ", "Åse 610190-1234", "999999-9999"})
    void givenWhatLooksLikeACprNumber_thenItIsFound(String text) {
        assertThat(CprInText.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åse Ømark", "610190", "12345678901", "2026-01-05", ""})
    void givenAnythingElse_thenNothingIsFound(String text) {
        assertThat(CprInText.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6101901234", "610190-1234", " 610190 1234 "})
    void givenNothingButANumber_thenItsDigitsAreGiven(String text) {
        assertThat(CprInText.digits(text)).contains("6101901234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åse 610190-1234", "Åse"})
    void givenMoreThanANumber_thenNoDigitsAreGiven(String text) {
        assertThat(CprInText.digits(text)).isEmpty();
    }
}
