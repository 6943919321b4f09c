package dk.spor.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Plays every scenario, and leaves a report that can be read: {@code target/scenarier.html}. */
class ScenariosTest {

    private static final Path REPORT = Path.of("target", "scenarier.html");

    @Test
    void givenEveryScenario_whenPlayed_thenEachOfItsSentencesHolds() throws IOException {
        Files.deleteIfExists(REPORT);

        byte exitCode = Main.run(
                "--glue",
                "dk.spor.app.scenario",
                "--plugin",
                "pretty",
                "--plugin",
                "html:" + REPORT,
                "--monochrome",
                "classpath:scenarier");

        assertThat(exitCode).as("the exit code of the scenarios").isZero();
        assertThat(REPORT).isNotEmptyFile();
    }
}
