package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organization.csv: who runs the projects. */
final class OrganizationFile implements FileMapping {

    private final Map<String, String> names = new HashMap<>();

    @Override
    public String file() {
        return "Organization.csv";
    }

    @Override
    public String idColumn() {
        return "OrganizationID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and("OrganizationName");
    }

    @Override
    public RowResult map(Row row) {
        names.put(Id.needed(row, idColumn()), row.neededText("OrganizationName"));
        return new RowResult.GoesIntoAnother();
    }

    Optional<String> name(String organizationId) {
        return Optional.ofNullable(names.get(organizationId));
    }
}
