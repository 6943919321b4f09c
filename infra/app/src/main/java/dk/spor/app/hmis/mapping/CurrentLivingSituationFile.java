package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.HousingCommand.ObserveHousing;
import java.util.List;

/** CurrentLivingSituation.csv: where a worker saw or was told that the client lives. */
final class CurrentLivingSituationFile implements FileMapping {

    private final Source source;
    private final Parents<Stay> stays;

    CurrentLivingSituationFile(Source source, Parents<Stay> stays) {
        this.source = source;
        this.stays = stays;
    }

    @Override
    public String file() {
        return "CurrentLivingSituation.csv";
    }

    @Override
    public String idColumn() {
        return "CurrentLivingSitID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and(
                "EnrollmentID", "PersonalID", "InformationDate", "CurrentLivingSituation", "CLSSubsidyType");
    }

    @Override
    public RowResult map(Row row) {
        var stay = Stays.needed(stays, row);
        var day = row.neededDate("InformationDate");
        var situation = LivingSituations.read(row, "CurrentLivingSituation", "CLSSubsidyType")
                .orElseThrow(() -> new UnusableRow(Flaw.NOTHING_KNOWN, ""));
        var facts = RowFacts.of(source, file(), row, idColumn());
        facts.say(
                stay,
                Step.CONTACT,
                "observe",
                new ObserveHousing(day, situation, Notes.of("current living situation")));
        return facts.result();
    }
}
