package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Flaw;

/** Finds the stay that a row belongs to. */
final class Stays {

    private Stays() {}

    /** @throws UnusableRow when the stay is not there, or is another client's than the row says */
    static Stay needed(Parents<Stay> stays, Row row) {
        var stay = stays.needed(row, "EnrollmentID");
        if (!stay.person().equals(Id.needed(row, "PersonalID"))) {
            throw new UnusableRow(
                    Flaw.CONTRADICTION,
                    "PersonalID is not that of EnrollmentID " + stay.id() + ", which is " + stay.person());
        }
        return stay;
    }
}
