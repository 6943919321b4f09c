package dk.spor.bench.report;

import dk.spor.bench.server.Servers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * The answer to one question.
 *
 * @param question its name on the command line
 * @param meaning what was asked, in a sentence
 * @param at when
 * @param machine on what
 * @param settings of the run and of each contestant
 * @param tables the figures
 * @param goals what the figures are held against
 */
public record Report(
        String question,
        String meaning,
        Instant at,
        Map<String, String> machine,
        Map<String, String> settings,
        List<Table> tables,
        List<Goal> goals) {

    /** A report of now, on these servers. */
    public static Report of(
            String question,
            String meaning,
            Servers servers,
            Map<String, String> settings,
            List<Table> tables,
            List<Goal> goals) {
        return new Report(
                question,
                meaning,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Machine.describe(servers),
                settings,
                tables,
                goals);
    }
}
