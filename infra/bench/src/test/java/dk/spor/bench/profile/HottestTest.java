package dk.spor.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HottestTest {

    private static final int SOME_MEGABYTES = 64;

    @Test
    void given_a_measurement_that_allocates_when_it_is_recorded_then_the_summary_names_what_and_where(
            @TempDir Path directory) {
        Path file = directory.resolve("deep/down.jfr");
        double measured = FlightRecording.of(() -> allocate().size(), file);

        assertThat(measured).isEqualTo(SOME_MEGABYTES);
        assertThat(Hottest.of(file))
                .contains("The machine was busy at")
                .contains("[B")
                .contains("HottestTest.allocate");
    }

    private static List<byte[]> allocate() {
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < SOME_MEGABYTES; i++) {
            kept.add(new byte[1 << 20]);
        }
        return kept;
    }
}
