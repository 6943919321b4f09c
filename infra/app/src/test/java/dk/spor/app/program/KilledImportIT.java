package dk.spor.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dk.spor.testing.Needs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An import that is killed without warning, and run again. */
class KilledImportIT {

    private static final Pattern TOTAL = Pattern.compile("^all files.*$", Pattern.MULTILINE);

    private final Path export = Needs.hmisExport();

    @Test
    void givenAnImportKilledOnTheEmbeddedStore_whenRunAgain_thenItCompletesAsIfItHadNotBeen() throws Exception {
        killedAndRunAgain(Map.of("SPOR_DATA", DemoServer.newFolder().toString()));
    }

    @Test
    void givenAnImportKilledOnAReplicaSet_whenRunAgain_thenItCompletesAsIfItHadNotBeen() throws Exception {
        var uri = Needs.mongodb();
        var database = "spor-import-" + UUID.randomUUID();
        try {
            killedAndRunAgain(Map.of("SPOR_MONGODB_URI", uri, "SPOR_MONGODB_DATABASE", database));
        } finally {
            try (var client = MongoClients.create(uri)) {
                client.getDatabase(database).drop();
            }
        }
    }

    private void killedAndRunAgain(Map<String, String> store) throws Exception {
        var report = DemoServer.newFolder().resolve("report.json").toString();
        var environment = new HashMap<>(store);

        var killed =
                SporProcess.until("Recording: ", environment, "import-hmis", export.toString(), "--report", report);
        assertThat(killed.isRunning())
                .as("killed before its end:\n" + killed.output())
                .isTrue();
        killed.kill();
        var again = SporProcess.command(environment, "import-hmis", export.toString(), "--report", report);

        assertThat(again.exitCode()).as(again.output()).isZero();
        var facts = numbers(again.output());
        assertThat(facts.earlier()).as("facts from before the kill").isPositive();
        assertThat(facts.recorded() + facts.earlier()).isEqualTo(facts.inLog());
    }

    /** The facts of the last line of the import's table. */
    private record Facts(long recorded, long earlier, long inLog) {}

    private static Facts numbers(String output) {
        var line = TOTAL.matcher(output);
        assertThat(line.find()).as(output).isTrue();
        var columns = line.group()
                .substring("all files".length())
                .replace("|", " ")
                .replace(",", "")
                .strip()
                .split("\\s+");
        int last = columns.length - 1;
        return new Facts(
                Long.parseLong(columns[last - 3]), Long.parseLong(columns[last - 2]), Long.parseLong(columns[last]));
    }
}
