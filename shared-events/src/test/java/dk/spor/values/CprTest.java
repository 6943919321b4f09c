package dk.spor.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

    @ParameterizedTest
    @CsvSource({
        "610190-0001, 1990-01-01",
        "610136-3999, 1936-01-01",
        "610136-4000, 2036-01-01",
        "610137-4000, 1937-01-01",
        "610157-5000, 2057-01-01",
        "610158-8999, 1858-01-01",
        "610136-9000, 2036-01-01",
        "610137-9000, 1937-01-01",
        "890204-4000, 2004-02-29"
    })
    void givenTheSeventhDigitAndTheYear_thenTheCenturyIsRight(String cpr, LocalDate born) {
        assertThat(new Cpr(cpr).birthDate()).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "61019",
                "6101901234x",
                "610190 1234",
                "000190-1234",
                "611390-1234",
                "900290-1234",
                "320190-1234"
            })
    void givenWhatCanNotBeACpr_thenItIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> new Cpr(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("DD")
                .hasMessageNotContaining(text.isEmpty() ? "null" : text);
    }

    @Test
    void givenANumberThatFailsModulus11_thenItIsStillANumber() {
        assertThat(new Cpr("6101900001").passesModulus11()).isFalse();
        assertThat(new Cpr("610190-0001")).isEqualTo(new Cpr("6101900001"));
    }

    @Test
    void givenANumber_whenPrinted_thenItIsMasked() {
        assertThat(new Cpr("6101901234")).asString().doesNotContain("6101").doesNotContain("1234");
        assertThat(new Cpr("6101901234").formatted()).isEqualTo("610190-1234");
    }

    @Test
    void givenSixtyAddedToTheDay_thenItIsAReplacementNumber() {
        assertThat(new Cpr("6101901234").isReplacement()).isTrue();
        assertThat(new Cpr("0101901234").isReplacement()).isFalse();
    }
}
