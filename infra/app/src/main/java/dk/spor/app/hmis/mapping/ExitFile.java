package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exit.csv: the discharge, and where the client went. */
final class ExitFile implements FileMapping {

    static final String FILE = "Exit.csv";
    static final String ID = "ExitID";

    private final Source source;
    private final Parents<Stay> stays;
    private final Map<String, Long> exits = new HashMap<>();

    ExitFile(Source source, Parents<Stay> stays) {
        this.source = source;
        this.stays = stays;
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
        return EveryFile.and(
                "EnrollmentID",
                "PersonalID",
                "ExitDate",
                "Destination",
                "DestinationSubsidyType",
                "OtherDestination",
                "ProjectCompletionStatus");
    }

    @Override
    public RowResult map(Row row) {
        var stay = Stays.needed(stays, row);
        var day = date(row, stay);
        var first = exits.putIfAbsent(stay.id(), row.number());
        if (first != null) {
            throw new UnusableRow(Flaw.DUPLICATE, "EnrollmentID " + stay.id() + " has its exit on line " + first);
        }
        var facts = RowFacts.of(source, FILE, row, ID);
        facts.say(stay, Step.EXIT, "discharge", new DischargeCitizen(day, stay.enrolment(), outcome(row, facts), null));
        facts.tolerating(() -> LivingSituations.read(row, "Destination", "DestinationSubsidyType"))
                .ifPresentOrElse(
                        to -> facts.say(
                                stay, Step.EXIT, "destination", new Statement.WentTo(day, to, note(row, facts))),
                        () -> leftForUnknown(facts, stay, day));
        return facts.result();
    }

    /** @throws UnusableRow when there is no date, or it is before the entry */
    static LocalDate date(Row row, Stay stay) {
        var day = row.neededDate("ExitDate");
        if (day.isBefore(stay.entry())) {
            throw new UnusableRow(Flaw.CONTRADICTION, "ExitDate is before the EntryDate of EnrollmentID " + stay.id());
        }
        return day;
    }

    private static void leftForUnknown(RowFacts facts, Stay stay, LocalDate day) {
        stay.project()
                .type()
                .livesThere()
                .ifPresent(here -> facts.say(stay, Step.EXIT, "destination", new Statement.LeftForUnknown(day, here)));
    }

    /** How the course ended (R17.1), where the source says so; a death is said by the destination. */
    private static DischargeOutcome outcome(Row row, RowFacts facts) {
        if (facts.tolerating(() -> LivingSituations.read(row, "Destination", "DestinationSubsidyType"))
                .filter(HousingSituation.DECEASED::equals)
                .isPresent()) {
            return DischargeOutcome.DIED;
        }
        return switch (Codes.tolerated(row, facts, "ProjectCompletionStatus")) {
            case 1 -> DischargeOutcome.COMPLETED;
            case 2 -> DischargeOutcome.DROPPED_OUT;
            case 3 -> DischargeOutcome.EXCLUDED;
            default -> DischargeOutcome.OTHER;
        };
    }

    private static Note note(Row row, RowFacts facts) {
        return Notes.of("destination", facts.tolerating(() -> row.text("OtherDestination")));
    }
}
