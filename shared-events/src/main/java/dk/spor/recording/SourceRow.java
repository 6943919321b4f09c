package dk.spor.recording;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a migrated fact comes from.
 *
 * @param system the system and installation, such as {@code hmis/1106}
 * @param file the file in its export, such as {@code Enrollment.csv}
 * @param id the row's own identifier there
 * @param createdAt when the source says it was recorded, in the source's own local time
 * @param updatedAt when the source says it was last changed, in the source's own local time
 * @param user who recorded it there, by the source's own identifier
 */
public record SourceRow(
        String system,
        String file,
        String id,
        @Nullable LocalDateTime createdAt,
        @Nullable LocalDateTime updatedAt,
        @Nullable String user) {}
