package dk.spor.app.hmis.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.app.migration.plan.Flaw;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-04", "2026-05-04 13:38:05", "2026-05-04T00:00:00Z"})
    void givenADateInTheStandardsForm_whenRead_thenATimeAfterItIsPassedOver(String text) throws Exception {
        assertThat(row(text).date("V")).contains(LocalDate.of(2026, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/04/2026", "2026-13-01", "2026-02-30", "20260504", "yesterday", "2026-05-04x"})
    void givenAnythingElse_whenReadAsADate_thenTheColumnAndTheFormAreSaidButNotTheValue(String text) throws Exception {
        var row = row(text);

        assertThatThrownBy(() -> row.date("V")).isInstanceOfSatisfying(UnusableRow.class, e -> {
            assertThat(e.flaw()).isEqualTo(Flaw.WRONG_DATE);
            assertThat(e.detail()).isEqualTo("V is not a date; expected YYYY-MM-DD, such as 2026-05-04");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-04 13:38:05",
                "2026-05-04T13:38:05",
                "2026-05-04 13:38:05.000",
                "2026-05-04 13:38:05 UTC"
            })
    void givenATime_whenRead_thenWhatFollowsTheSecondsCountsForLittle(String text) throws Exception {
        assertThat(row(text).time("V")).contains(LocalDateTime.of(2026, 5, 4, 13, 38, 5));
    }

    @Test
    void givenABlankValue_whenNeeded_thenItIsSaidToBeMissing() throws Exception {
        var row = row("  ");

        assertThat(row.text("V")).isEmpty();
        assertThat(row.date("V")).isEmpty();
        assertThat(row.code("V")).isEmpty();
        assertThatThrownBy(() -> row.neededText("V"))
                .isInstanceOfSatisfying(
                        UnusableRow.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.MISSING_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "one", "99999999999"})
    void givenNoCode_whenReadAsACode_thenItIsUnknown(String text) throws Exception {
        var row = row(text);

        assertThatThrownBy(() -> row.code("V"))
                .isInstanceOfSatisfying(
                        UnusableRow.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.UNKNOWN_CODE));
    }

    private Row row(String value) throws Exception {
        var path = Files.writeString(folder.resolve("trial.csv"), "I,V\n1," + value + "\n", StandardCharsets.UTF_8);
        try (var file = CsvFile.open(path, StandardCharsets.UTF_8)) {
            return (Row) file.next().orElseThrow();
        }
    }
}
