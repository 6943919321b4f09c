package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import java.io.IOException;
import java.util.HashSet;
import java.util.function.Consumer;

/**
 * Looks a file through ahead of reading it, for what the rows of other files must know beforehand. Passes over all that
 * reading is going to leave out, and says nothing of it: that is for the reading to book.
 */
final class Glance {

    private Glance() {}

    static void at(ExportFolder folder, String name, String idColumn, Consumer<Row> each) throws BrokenExport {
        var seen = new HashSet<String>();
        try (var file = folder.open(name)) {
            for (var line = file.next(); line.isPresent(); line = file.next()) {
                if (line.get() instanceof Row row) {
                    glance(row, idColumn, seen, each);
                }
            }
        } catch (IOException e) {
            throw new BrokenExport(name + " can't be read: " + e.getMessage());
        }
    }

    private static void glance(Row row, String idColumn, HashSet<String> seen, Consumer<Row> each) {
        try {
            if (seen.add(Id.needed(row, idColumn))
                    && row.text(EveryFile.DELETED).isEmpty()) {
                each.accept(row);
            }
        } catch (UnusableRow e) {
            // Left out when the file is read, and booked with its reason there.
        }
    }
}
