package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import java.util.List;

/** Project.csv: the offers. */
final class ProjectFile implements FileMapping {

    static final String FILE = "Project.csv";
    private static final String ID = "ProjectID";

    private final Source source;
    private final OrganizationFile organizations;
    private final InventoryFile inventory;
    private final Parents<Project> projects;

    ProjectFile(Source source, OrganizationFile organizations, InventoryFile inventory, Parents<Project> projects) {
        this.source = source;
        this.organizations = organizations;
        this.inventory = inventory;
        this.projects = projects;
    }

    /** The types of the projects that are going to be used: the inventory, read before them, must know. */
    static Parents<ProjectType> types(ExportFolder folder) throws BrokenExport {
        var types = new Parents<ProjectType>(FILE);
        Glance.at(folder, FILE, ID, row -> {
            row.neededText("ProjectName");
            row.neededDate("OperatingStartDate");
            types.keep(Id.needed(row, ID), type(row));
        });
        return types;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String idColumn() {
        return ID;
    }

    @Override
    public List<String> columns() {
        return EveryFile.and("OrganizationID", "ProjectName", "OperatingStartDate", "OperatingEndDate", "ProjectType");
    }

    @Override
    public RowResult map(Row row) {
        var facts = RowFacts.of(source, FILE, row, ID);
        var type = type(row);
        var offer = Names.project(source, facts.id());
        facts.sayOfOffer(
                offer,
                "open",
                new OpenOffer(
                        row.neededDate("OperatingStartDate"),
                        row.neededText("ProjectName"),
                        type.kind(),
                        row.text("OrganizationID").flatMap(organizations::name).orElse(null),
                        inventory.places(facts.id()).orElse(null)));
        facts.tolerating(() -> row.date("OperatingEndDate"))
                .ifPresent(last -> facts.sayOfOffer(offer, "close", new CloseOffer(last)));
        projects.keep(facts.id(), new Project(offer, type));
        return facts.result();
    }

    @Override
    public void leftOut(String id, long line) {
        projects.leaveOut(id, line);
    }

    /** Projects outside the continuum need no type; then, and where a type is not in the list, it is another kind. */
    private static ProjectType type(Row row) {
        var code = row.code("ProjectType");
        return code.isEmpty()
                ? ProjectType.OTHER
                : ProjectType.of(code.getAsInt()).orElse(ProjectType.OTHER);
    }
}
