package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.TreatmentCommand.HoldSession;
import java.util.List;
import java.util.Set;

/** Services.csv: nights at a shelter, and sessions. */
final class ServicesFile implements FileMapping {

    private static final Set<Integer> RECORD_TYPES = Set.of(141, 142, 143, 144, 151, 152, 161, 200, 210, 300);

    private final Source source;
    private final Parents<Stay> stays;

    ServicesFile(Source source, Parents<Stay> stays) {
        this.source = source;
        this.stays = stays;
    }

    @Override
    public String file() {
        return "Services.csv";
    }

    @Override
    public String idColumn() {
        return "ServicesID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and(
                "EnrollmentID", "PersonalID", "DateProvided", "RecordType", "TypeProvided", "OtherTypeProvided");
    }

    @Override
    public RowResult map(Row row) {
        var stay = Stays.needed(stays, row);
        var day = row.neededDate("DateProvided");
        int recordType = row.neededCode("RecordType");
        var facts = RowFacts.of(source, file(), row, idColumn());
        if (recordType == Service.BED_NIGHT) {
            facts.say(stay, Step.CONTACT, "night", new SpendShelterNight(day, stay.enrolment()));
            return facts.result();
        }
        var service = session(row, recordType, facts);
        var note = Notes.of(service.what(), facts.tolerating(() -> row.text("OtherTypeProvided")));
        facts.say(stay, Step.CONTACT, "session", new HoldSession(day, stay.enrolment(), service.kind(), null, note));
        return facts.result();
    }

    private static Service session(Row row, int recordType, RowFacts facts) {
        if (!RECORD_TYPES.contains(recordType)) {
            throw new UnusableRow(Flaw.UNKNOWN_CODE, "RecordType " + recordType + " is not in the list (1.4)");
        }
        return Service.of(recordType, Codes.tolerated(row, facts, "TypeProvided"))
                .orElseThrow(() -> new UnusableRow(Flaw.NO_SESSION, ""));
    }
}
