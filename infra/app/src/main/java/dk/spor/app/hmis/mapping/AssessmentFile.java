package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.values.AssessmentKind;
import java.util.List;

/** Assessment.csv: assessments of coordinated entry (element 4.19). */
final class AssessmentFile implements FileMapping {

    private final Source source;
    private final Parents<Stay> stays;

    AssessmentFile(Source source, Parents<Stay> stays) {
        this.source = source;
        this.stays = stays;
    }

    @Override
    public String file() {
        return "Assessment.csv";
    }

    @Override
    public String idColumn() {
        return "AssessmentID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and("EnrollmentID", "PersonalID", "AssessmentDate", "AssessmentType", "AssessmentLevel");
    }

    @Override
    public RowResult map(Row row) {
        var stay = Stays.needed(stays, row);
        var day = row.neededDate("AssessmentDate");
        var facts = RowFacts.of(source, file(), row, idColumn());
        var kind = switch (Codes.tolerated(row, facts, "AssessmentLevel")) {
            case 1 -> AssessmentKind.CRISIS_NEEDS;
            case 2 -> AssessmentKind.HOUSING_NEEDS;
            default -> AssessmentKind.OTHER;
        };
        var note = Notes.of(
                switch (Codes.tolerated(row, facts, "AssessmentType")) {
                    case 1 -> "assessed by phone";
                    case 2 -> "assessed on screen";
                    case 3 -> "assessed in person";
                    default -> "assessed";
                });
        facts.say(stay, Step.CONTACT, "assess", new RecordAssessment(day, kind, stay.enrolment(), note));
        return facts.result();
    }
}
