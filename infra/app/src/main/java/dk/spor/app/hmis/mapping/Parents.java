package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Flaw;
import java.util.HashMap;
import java.util.Map;

/** Rows that other rows belong to, by the source's identifier; remembers also those that were left out. */
final class Parents<T> {

    private final String file;
    private final Map<String, T> kept = new HashMap<>();
    private final Map<String, Long> leftOut = new HashMap<>();

    Parents(String file) {
        this.file = file;
    }

    void keep(String id, T parent) {
        kept.put(id, parent);
    }

    void leaveOut(String id, long line) {
        leftOut.putIfAbsent(id, line);
    }

    /** @throws UnusableRow when the column names none, or one that was left out */
    T needed(Row row, String column) {
        var id = Id.needed(row, column);
        var parent = kept.get(id);
        if (parent != null) {
            return parent;
        }
        var line = leftOut.get(id);
        throw line == null
                ? new UnusableRow(Flaw.ORPHAN, column + " " + id + " is not in " + file)
                : new UnusableRow(Flaw.PARENT_LEFT_OUT, column + " " + id + ": " + file + ", line " + line);
    }
}
