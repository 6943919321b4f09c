package dk.spor.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void given_warm_up_rounds_when_all_are_measured_then_those_rounds_are_in_no_figure() {
        List<String> turns = new ArrayList<>();
        Map<String, Figure> figures = new Rounds(1, 3).of(List.of("a", "b"), participant -> {
            turns.add(participant);
            return turns.size();
        });

        assertThat(turns).containsExactly("a", "b", "b", "a", "a", "b", "b", "a");
        assertThat(figures.get("a")).isEqualTo(new Figure(List.of(4.0, 5.0, 8.0)));
        assertThat(figures.get("b")).isEqualTo(new Figure(List.of(3.0, 6.0, 7.0)));
    }

    @Test
    void given_the_values_of_some_rounds_then_the_figure_has_their_middle_and_their_ends() {
        Figure odd = new Figure(List.of(30.0, 1_000.0, 20.0));
        assertThat(odd.median()).isEqualTo(30);
        assertThat(odd.text()).isEqualTo("30 (20–1,000)");

        assertThat(new Figure(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }
}
