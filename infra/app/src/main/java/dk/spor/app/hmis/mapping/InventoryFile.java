package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.app.migration.plan.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inventory.csv: the beds of the projects, of which those open all year on the export's last day are places. */
final class InventoryFile implements FileMapping {

    private static final int ALL_YEAR = 1;

    private final Source source;
    private final Map<String, Integer> beds = new HashMap<>();

    private Parents<ProjectType> projectTypes = new Parents<>(ProjectFile.FILE);

    InventoryFile(Source source) {
        this.source = source;
    }

    @Override
    public String file() {
        return "Inventory.csv";
    }

    @Override
    public String idColumn() {
        return "InventoryID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and("ProjectID", "BedInventory", "Availability", "InventoryStartDate", "InventoryEndDate");
    }

    @Override
    public void prepare(ExportFolder folder) throws BrokenExport {
        projectTypes = ProjectFile.types(folder);
    }

    @Override
    public RowResult map(Row row) {
        var type = projectTypes.needed(row, "ProjectID");
        if (!type.hasPlaces() || !inForce(row) || row.code("Availability").orElse(ALL_YEAR) != ALL_YEAR) {
            return new RowResult.LeftOut(Flaw.NO_PLACES, "");
        }
        beds.merge(Id.needed(row, "ProjectID"), row.neededCode("BedInventory"), Integer::sum);
        return new RowResult.GoesIntoAnother();
    }

    /** How many citizens the project holds at a time; empty where no row in force says so. */
    Optional<Integer> places(String projectId) {
        return Optional.ofNullable(beds.get(projectId)).filter(sum -> sum > 0);
    }

    private boolean inForce(Row row) {
        var from = row.neededDate("InventoryStartDate");
        var until = row.date("InventoryEndDate");
        var day = source.lastDay();
        return day == null
                ? until.isEmpty()
                : !from.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
    }
}
