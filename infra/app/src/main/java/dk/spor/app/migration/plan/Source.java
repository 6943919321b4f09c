package dk.spor.app.migration.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The installation that an export comes from, and the export itself.
 *
 * @param system what stands as system in the log beside every fact: {@code hmis/1106}; the same for every export of the
 *     installation
 * @param slug the installation in the identifiers of offers: lower-case letters, digits and hyphens
 * @param exportId the export's own identifier
 * @param version the layout as the export names it: {@code 2026 v1.0}
 * @param exportedOn when the export was made, as it is written there; absent where it says nothing
 * @param lastDay the last day that the export covers; absent where it says none that can be read
 */
public record Source(
        String system,
        String slug,
        String exportId,
        String version,
        @Nullable String exportedOn,
        @Nullable LocalDate lastDay) {}
