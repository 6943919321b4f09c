package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.plan.Plan.Stage;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.values.CitizenId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an export from its first file to its last and makes the plan of what to record. */
public final class Planner {

    private Planner() {}

    /** @throws BrokenExport when the export can't be used as a whole; says all that is missing */
    public static Plan plan(ExportFolder folder) throws BrokenExport {
        folder.require(Map.of(ExportFile.FILE, ExportFile.COLUMNS));
        var source = ExportFile.read(folder);
        var mappings = mappings(source);
        folder.require(columns(mappings));
        var reading = new Reading(folder);
        for (var mapping : mappings) {
            reading.read(mapping);
        }
        for (var name : folder.names()) {
            if (mappings.stream().noneMatch(mapping -> mapping.file().equalsIgnoreCase(name))) {
                reading.passOver(name);
            }
        }
        return planned(source, reading);
    }

    /** In the order in which they need each other. */
    private static List<FileMapping> mappings(Source source) {
        var organizations = new OrganizationFile();
        var inventory = new InventoryFile(source);
        var projects = new Parents<Project>(ProjectFile.FILE);
        var clients = new Parents<CitizenId>(ClientFile.FILE);
        var stays = new Parents<Stay>(EnrollmentRows.FILE);
        return List.of(
                new ExportFile(),
                organizations,
                inventory,
                new ProjectFile(source, organizations, inventory, projects),
                new ClientFile(source, clients),
                new EnrollmentFile(source, new EnrollmentRows(source, clients, projects), stays),
                new ExitFile(source, stays),
                new CurrentLivingSituationFile(source, stays),
                new ServicesFile(source, stays),
                new AssessmentFile(source, stays),
                new EventFile(source, stays));
    }

    private static Map<String, List<String>> columns(List<FileMapping> mappings) {
        var needed = new LinkedHashMap<String, List<String>>();
        for (var mapping : mappings) {
            var columns = new ArrayList<String>(List.of(mapping.idColumn()));
            columns.addAll(mapping.columns());
            needed.put(mapping.file(), columns);
        }
        return needed;
    }

    private static Plan planned(Source source, Reading reading) {
        var openings = new ArrayList<OfferFact>();
        var closings = new ArrayList<OfferFact>();
        var citizens = new TreeMap<CitizenId, List<Draft.OfCitizen>>();
        for (var draft : reading.drafts()) {
            switch (draft) {
                case Draft.OfOffer it ->
                    (it.fact().command() instanceof CloseOffer ? closings : openings).add(it.fact());
                case Draft.OfCitizen it ->
                    citizens.computeIfAbsent(it.citizen(), citizen -> new ArrayList<>())
                            .add(it);
            }
        }
        return new Plan(
                source,
                List.of(
                        Stage.inOrder(openings),
                        new Stage(
                                citizens.values().stream().map(CitizenStory::of).toList()),
                        Stage.inOrder(closings)),
                reading.books());
    }
}
