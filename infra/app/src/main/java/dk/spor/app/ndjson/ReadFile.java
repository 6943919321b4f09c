package dk.spor.app.ndjson;

import dk.spor.app.migration.plan.Plan;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.Map;

/**
 * A file that could be read to its end.
 *
 * @param plan what to record, in the order of its lines
 * @param names which entries a line names by their keys, by the entry that the line records
 */
record ReadFile(Plan plan, Map<EntryId, List<EntryId>> names) {

    List<EntryId> namedBy(EntryId entry) {
        return names.getOrDefault(entry, List.of());
    }
}
