package dk.spor.app.migration.report;

import dk.spor.app.migration.plan.Source;
import dk.spor.values.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, and whether it adds up.
 *
 * @param export where the export comes from
 * @param by who started the import
 * @param startedAt by the clock of the machine that ran it, UTC
 * @param took from the first row read to the last event read back
 * @param failure why the run ended early, in words; absent where it went to the end
 * @param logRead whether the log could be read back; where it could not, the sums of the log say nothing
 * @param closes whether the sums of every file close
 * @param files one for every CSV file in the folder
 */
public record ImportReport(
        Source export,
        UserId by,
        Instant startedAt,
        Duration took,
        @Nullable String failure,
        boolean logRead,
        boolean closes,
        List<FileReport> files) {}
