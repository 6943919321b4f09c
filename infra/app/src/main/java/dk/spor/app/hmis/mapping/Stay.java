package dk.spor.app.hmis.mapping;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client's enrolment in a project, from entry to exit.
 *
 * @param id the source's identifier
 * @param person the source's identifier of the client
 * @param enrolment the entry of the enrolment in Spor
 * @param exit absent while it lasts
 */
record Stay(
        String id,
        String person,
        CitizenId citizen,
        EntryId enrolment,
        Project project,
        LocalDate entry,
        @Nullable LocalDate exit) {}
