package dk.spor.app.hmis.mapping;

import java.util.List;
import java.util.stream.Stream;

/** What the files of the standard have in common, Export.csv apart. */
final class EveryFile {

    static final String DELETED = "DateDeleted";

    /** When and by whom the source recorded the row, and whether it has deleted it. */
    private static final List<String> COLUMNS = List.of("DateCreated", "DateUpdated", "UserID", DELETED);

    private EveryFile() {}

    /** A file's own columns and those that all have. */
    static List<String> and(String... columns) {
        return Stream.concat(Stream.of(columns), COLUMNS.stream()).toList();
    }
}
