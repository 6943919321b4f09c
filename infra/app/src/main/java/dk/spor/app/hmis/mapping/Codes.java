package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import java.util.Optional;

/** Reads codes that a row can do without. */
final class Codes {

    /** No code of the standard is zero where this is used. */
    static final int NONE = 0;

    private Codes() {}

    /** The code; {@link #NONE} where it is blank, or is no number, which is remarked. */
    static int tolerated(Row row, RowFacts facts, String column) {
        return facts.tolerating(() -> {
                    var code = row.code(column);
                    return code.isPresent() ? Optional.of(code.getAsInt()) : Optional.empty();
                })
                .orElse(NONE);
    }
}
