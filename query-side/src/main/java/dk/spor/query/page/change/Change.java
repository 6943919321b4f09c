package dk.spor.query.page.change;

import dk.spor.values.EntryId;
import java.util.List;

/**
 * An entry that says something else at the later moment than at the earlier one.
 *
 * @param before what it said, a sentence for each thing; empty where it said nothing yet
 * @param now what it says; empty where it says nothing any more
 */
public record Change(EntryId entry, Effect effect, List<String> before, List<String> now) {

    public Change {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** What became of it. */
    public enum Effect {
        /** It was recorded in between. */
        ADDED,
        /** It was corrected, or something that followed lets it read otherwise. */
        CHANGED,
        /** It was retracted. */
        GONE
    }
}
