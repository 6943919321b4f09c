package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Source;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads of an enrolment's row what makes it a stay: whose it is, where, and from when. */
final class EnrollmentRows {

    static final String FILE = "Enrollment.csv";
    static final String ID = "EnrollmentID";

    private final Source source;
    private final Parents<CitizenId> clients;
    private final Parents<Project> projects;

    EnrollmentRows(Source source, Parents<CitizenId> clients, Parents<Project> projects) {
        this.source = source;
        this.clients = clients;
        this.projects = projects;
    }

    /** @throws UnusableRow when client, project or date are missing */
    Stay stay(Row row, @Nullable LocalDate exit) {
        var citizen = clients.needed(row, "PersonalID");
        var project = projects.needed(row, "ProjectID");
        var entry = row.neededDate("EntryDate");
        return new Stay(
                Id.needed(row, ID),
                Id.needed(row, "PersonalID"),
                citizen,
                RowFacts.of(source, FILE, row, ID).entry(EnrollmentFile.ENROL),
                project,
                entry,
                exit);
    }
}
