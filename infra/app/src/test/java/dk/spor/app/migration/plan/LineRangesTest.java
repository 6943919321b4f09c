package dk.spor.app.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineRangesTest {

    @Test
    void givenLinesOneAfterTheOther_whenTold_thenTheyAreOneRange() {
        var lines = new LineRanges();
        for (long line : new long[] {2, 3, 4, 7, 9, 10}) {
            lines.add(line);
        }

        assertThat(lines.ranges()).containsExactly("2-4", "7", "9-10");
        assertThat(lines.count()).isEqualTo(6);
    }

    @Test
    void givenNoLines_whenTold_thenThereAreNoRanges() {
        assertThat(new LineRanges().ranges()).isEmpty();
    }
}
