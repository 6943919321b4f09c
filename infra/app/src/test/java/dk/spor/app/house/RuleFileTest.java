package dk.spor.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {

    @TempDir
    private Path folder;

    @Test
    void givenTheDeliveredRulesWithAnotherFigure_whenReadFromAFile_thenThatFigureHolds() throws IOException {
        var file = written(delivered().replace("\"P6M\"", "\"P3M\""));

        assertThat(RuleFile.read(file).on(LocalDate.of(2026, 1, 1), Rule.FollowUpAfterDischarge.class))
                .map(Rule.FollowUpAfterDischarge::after)
                .contains(Period.ofMonths(3));
    }

    @Test
    void givenNoSuchFile_thenItIsSaidWhichAndWhichSettingNamesIt() {
        assertThatExceptionOfType(UnusableRules.class)
                .isThrownBy(() -> RuleFile.read(folder.resolve("regler.json")))
                .withMessageContainingAll("regler.json", "spor.rules", "There is no such file");
    }

    @Test
    void givenAKindOfRuleIsMissing_thenItIsNamed() throws IOException {
        var file = written("[]");

        assertThatExceptionOfType(UnusableRules.class)
                .isThrownBy(() -> RuleFile.read(file))
                .withMessageContainingAll("place-order", "legal-ground", "cti-phases");
    }

    @Test
    void givenAFlaw_thenItIsSaidWhereItIs() throws IOException {
        var file = written("[{\"rule\": \"place-order\"}]");

        assertThatExceptionOfType(UnusableRules.class)
                .isThrownBy(() -> RuleFile.read(file))
                .withMessageContaining("[0]");
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("regler.json"), json);
    }

    private static String delivered() throws IOException {
        try (var json = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("rules.json"))) {
            return new String(json.readAllBytes(), UTF_8);
        }
    }
}
