package dk.spor.bench.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.bench.Bench;
import dk.spor.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Each question as it is asked on the command line, in its short form. */
class QuestionsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"append", "read", "stream", "scale", "memory"})
    void given_two_contestants_when_a_question_is_asked_then_both_are_in_every_table(String question)
            throws IOException {
        JsonNode answer = ask(question, "--contestants", "spor,bare");

        assertThat(answer.get("tables"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.get("rows").fieldNames())
                        .toIterable()
                        .anyMatch(row -> row.startsWith("Spor"))
                        .contains("bare driver"));
    }

    @Test
    void given_a_log_when_its_views_are_made_then_the_answer_holds_rates_memory_and_goals() throws IOException {
        JsonNode answer = ask("rebuild");

        assertThat(answer.at("/tables/0/rows/all views made/rate/ratio").doubleValue())
                .isPositive();
        assertThat(answer.at("/tables/1/rows/all views made/whole process/max").doubleValue())
                .isPositive();
        assertThat(answer.get("goals")).hasSize(2);
    }

    @Test
    void given_a_town_when_asked_as_of_then_the_answer_is_a_replays_and_stands_beside_it() throws IOException {
        JsonNode answer = ask("town");

        assertThat(answer.at("/tables/0/rows").fieldNames())
                .toIterable()
                .containsExactly("replay from zero", "asked for the first time", "asked again");
    }

    private JsonNode ask(String question, String... more) throws IOException {
        Path json = directory.resolve(question + ".json");
        Path page = directory.resolve("figures.md");
        String[] arguments = Stream.concat(
                        Stream.of(
                                question,
                                "--quick",
                                "--mongodb",
                                Needs.mongodb(),
                                "--json",
                                json.toString(),
                                "--markdown",
                                page.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        int code = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);

        assertThat(code).isZero();
        assertThat(Files.readString(page)).contains("### `" + question + "`");
        return new ObjectMapper().readTree(json.toFile());
    }
}
