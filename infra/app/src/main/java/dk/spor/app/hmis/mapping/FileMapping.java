package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import java.util.List;

/** What the rows of one file mean. */
interface FileMapping {

    /** The file's name in the standard. */
    String file();

    /** The column with the row's own identifier. */
    String idColumn();

    /** All other columns that are read; an export that lacks one of them is not used. */
    List<String> columns();

    /** Looks ahead in other files, before the first row. */
    default void prepare(ExportFolder folder) throws BrokenExport {}

    /** @throws UnusableRow when the row has to be left out */
    RowResult map(Row row);

    /** The row with this identifier was left out; rows that belong to it will be told so. */
    default void leftOut(String id, long line) {}
}
