package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Flaw;

/** Reads identifiers of rows, which the standard bounds to 32 characters. */
final class Id {

    private static final int LONGEST = 40;

    private Id() {}

    static String needed(Row row, String column) {
        var id = row.neededText(column);
        if (id.length() > LONGEST || id.chars().anyMatch(c -> c <= ' ' || c >= 127)) {
            throw new UnusableRow(
                    Flaw.UNUSABLE_VALUE,
                    column + " is no identifier; expected at most 32 visible ASCII characters without blanks");
        }
        return id;
    }
}
