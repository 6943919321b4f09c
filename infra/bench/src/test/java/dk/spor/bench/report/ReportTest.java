package dk.spor.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.bench.measure.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Table table = new Table("Append", "events/s", "bare")
            .put("Spor", "16 writers", new Figure(List.of(3_000.0, 1_000.0, 2_000.0)))
            .put("bare", "16 writers", new Figure(List.of(500.0)))
            .put("bare", "64 writers", new Figure(List.of(700.0)));

    private final Report report = new Report(
            "append",
            "How fast.",
            Instant.parse("2026-11-25T10:00:00Z"),
            Map.of("cores", "2"),
            Map.of("rounds", "3"),
            List.of(table),
            List.of(new Goal("Spor ÷ bare", 4, 9, true)));

    @Test
    void given_a_baseline_then_each_figure_is_compared_with_the_baselines_of_its_column() {
        assertThat(table.ratio("Spor", "16 writers")).isEqualTo(4.0);
        assertThat(table.ratio("Spor", "64 writers")).isNull();
    }

    @Test
    void given_a_report_when_it_is_for_people_then_it_has_machine_table_ratio_and_what_was_not_reached() {
        assertThat(Markdown.page(List.of(report)))
                .contains("Measured 2026-11-25T10:00:00Z on: cores: 2.")
                .contains("| | 16 writers | 64 writers |\n|---|--:|--:|\n")
                .contains("| Spor | 2,000 (1,000–3,000) · **4.00×** |  |\n| bare | 500 | 700 |\n")
                .contains("- Spor ÷ bare: **4.00**, at least 9.00: **not reached**")
                .contains("Settings: rounds: 3.");
    }

    @Test
    void given_a_report_when_it_is_for_programs_then_every_round_is_in_it() {
        var figure = Json.node(report).at("/tables/0/rows/Spor/16 writers");
        assertThat(figure.get("median").doubleValue()).isEqualTo(2_000);
        assertThat(figure.get("ratio").doubleValue()).isEqualTo(4);
        assertThat(figure.get("rounds")).hasSize(3);
        assertThat(Json.node(report).at("/goals/0/reached").booleanValue()).isFalse();
    }
}
