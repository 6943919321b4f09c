package dk.spor.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import dk.spor.values.RuleRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {

    private static final String TWO_VERSIONS = """
            [{"rule": "follow-up-after-discharge", "version": 1, "validFrom": "2015-02-01", "validUntil": "%s",
              "source": "a", "offers": ["pitstop"], "after": "P6M"},
             {"rule": "follow-up-after-discharge", "version": 2, "validFrom": "2020-01-01",
              "source": "b", "offers": ["pitstop", "novavi"], "after": "P3M"}]
            """;

    @Test
    void givenTheDeliveredRules_thenEveryoneDischargedFromPitstopIsFollowedUpAfterSixMonths() {
        var rule = RuleCatalogue.delivered()
                .on(LocalDate.of(2026, 1, 1), Rule.FollowUpAfterDischarge.class)
                .orElseThrow();

        assertThat(rule.offers()).containsExactly(new OfferId("pitstop"));
        assertThat(rule.after()).isEqualTo(Period.ofMonths(6));
        assertThat(rule.ref()).isEqualTo(new RuleRef("follow-up-after-discharge", 1));
    }

    @Test
    void givenTwoVersions_thenTheDayDecidesWhichOneHolds() throws IOException {
        var rules = read(TWO_VERSIONS.formatted("2020-01-01"));

        assertThat(versionOn(rules, "2015-01-31")).isZero();
        assertThat(versionOn(rules, "2015-02-01")).isEqualTo(1);
        assertThat(versionOn(rules, "2019-12-31")).isEqualTo(1);
        assertThat(versionOn(rules, "2020-01-01")).isEqualTo(2);
    }

    @Test
    void givenTwoVersionsThatOverlap_thenTheCatalogueIsRefusedAndBothAreNamed() {
        assertThatThrownBy(() -> read(TWO_VERSIONS.formatted("2020-01-02")))
                .hasMessageContaining("follow-up-after-discharge v1")
                .hasMessageContaining("follow-up-after-discharge v2");
    }

    @Test
    void givenTheDeliveredRules_thenDecisionsCanBeMadeByTheGroundsOfTheDay() {
        var rules = RuleCatalogue.delivered();

        assertThat(rules.lacking()).isEmpty();
        assertThat(rules.groundOn(LocalDate.of(2026, 1, 1), new LegalGroundId("sel-101")))
                .hasValueSatisfying(ground -> {
                    assertThat(ground.kle()).isEqualTo("27.51.04");
                    assertThat(rules.find(ground.ref())).contains(ground);
                });
        assertThat(rules.groundOn(LocalDate.of(2023, 9, 30), new LegalGroundId("sel-85a")))
                .isEmpty();
        assertThat(rules.groundOn(LocalDate.of(2023, 10, 1), new LegalGroundId("sel-85a")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"rule\": \"place-order\", \"version\": 1, \"validFrom\": \"2015-01-01\", \"source\": \"a\"}]   | [0] lacks its field by",
                "[{\"rule\": \"place-order\", \"version\": \"x\"}]                                             | [0].version",
                "[{\"rule\": \"no-such-rule\"}]                                                               | no-such-rule",
                "[{\"rule\": ]                                                                                | (line 1)",
                "{}                                                                                           | the beginning"
            })
    void givenAFlaw_whenRead_thenItIsSaidWhereItIs(String json, String said) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidRules.class).hasMessageContaining(said);
    }

    @Test
    void givenARuleEndsBeforeItBegins_thenTheCatalogueIsRefused() {
        assertThatThrownBy(() -> read(TWO_VERSIONS.formatted("2015-02-01")))
                .hasMessageContaining("follow-up-after-discharge v1 holds from 2015-02-01 until 2015-02-01");
    }

    private static int versionOn(RuleCatalogue rules, String day) {
        return rules.on(LocalDate.parse(day), Rule.FollowUpAfterDischarge.class)
                .map(rule -> rule.ref().version())
                .orElse(0);
    }

    private static RuleCatalogue read(String json) throws IOException {
        return RuleCatalogue.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
