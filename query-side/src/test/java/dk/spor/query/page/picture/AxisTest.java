package dk.spor.query.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.query.page.preview.Languages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    private static final Stretch NOTHING = new Stretch(-2, -1);

    @Test
    void givenTwoWeeks_whenDrawn_thenEveryDayIsNamedUnderItsMonth() {
        var axis = axis("2026-10-25", "2026-11-10");

        assertThat(labels(axis.minors())).startsWith("25.", "26.").hasSize(16);
        assertThat(labels(axis.majors())).containsExactly("oktober 2026", "november 2026");
    }

    @Test
    void givenAQuarter_whenDrawn_thenMondaysAreNamed() {
        assertThat(labels(axis("2026-01-01", "2026-04-01").minors())).startsWith("5/1", "12/1");
    }

    @Test
    void givenFourYears_whenDrawn_thenYearsAreNamedOverMonths() {
        var axis = axis("2023-01-01", "2027-01-01");

        assertThat(labels(axis.majors())).containsExactly("2023", "2024", "2025", "2026");
        assertThat(labels(axis.minors())).startsWith("jan.", "mar.", "maj");
        assertThat(axis.minors()).hasSize(48);
    }

    @Test
    void givenAPictureThatBeginsInDecember_whenDrawn_thenTheOldYearIsNotWrittenOverTheNewOne() {
        assertThat(labels(axis("2022-12-01", "2026-12-01").majors())).startsWith("2023");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30, 90, 400, 1500, 4000, 12000, 40000})
    void givenAnyLengthOfTime_whenDrawn_thenLabelsKeepApart(int days) {
        var from = LocalDate.of(1950, 3, 17);
        var scale = new TimeScale(from, from.plusDays(days), Math.max(TimeScale.LEAST_WIDTH, days / 30.4));
        var axis = Axis.of(scale, NOTHING, Languages.danish());

        for (var line : List.of(axis.majors(), axis.minors())) {
            var named = line.stream().filter(tick -> !tick.label().isEmpty()).toList();
            for (int i = 1; i < named.size(); i++) {
                assertThat(named.get(i).x() - named.get(i - 1).x())
                        .as(named.get(i - 1) + " and " + named.get(i))
                        .isGreaterThan(named.get(i - 1).label().length() * 5.5);
            }
        }
    }

    @Test
    void givenTheLabelOfToday_whenDrawn_thenNoMonthIsWrittenUnderIt() {
        var scale = new TimeScale(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), 1166);
        double november = scale.x(LocalDate.of(2026, 11, 1));

        var axis = Axis.of(scale, new Stretch(november, november + 46), Languages.danish());

        assertThat(labels(axis.minors())).contains("okt.", "dec.").doesNotContain("nov.");
    }

    private static Axis axis(String from, String until) {
        return Axis.of(
                new TimeScale(LocalDate.parse(from), LocalDate.parse(until), TimeScale.LEAST_WIDTH),
                NOTHING,
                Languages.danish());
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
    }
}
