package dk.spor.query.projection;

import java.util.List;

/**
 * What a finished rebuild made, and how it differs from what was there before. Names whose views they are, never what
 * is in them.
 *
 * @param projection whose views were made
 * @param generation the set that is live now
 * @param before the set that was live before
 * @param position up to where both hold every event; what has grown since is not compared
 * @param same how many views are equal
 * @param changed how many differ
 * @param added how many there were not
 * @param gone how many there are no more
 * @param grown how many could not be compared, since they grew meanwhile
 * @param examples the first subjects of each kind of difference
 */
public record RebuildReport(
        String projection,
        int generation,
        int before,
        long position,
        long same,
        long changed,
        long added,
        long gone,
        long grown,
        Examples examples) {

    /** Some of the subjects whose views differ. */
    public record Examples(List<String> changed, List<String> added, List<String> gone) {

        public Examples {
            changed = List.copyOf(changed);
            added = List.copyOf(added);
            gone = List.copyOf(gone);
        }
    }

    /** Whether the new views are what the old ones were, or the first of all. */
    public boolean nothingChanged() {
        boolean firstOfAll = same + changed + gone + grown == 0;
        return firstOfAll || changed + added + gone == 0;
    }

    /** In one line. */
    public String summary() {
        return "%s: %,d views equal, %,d changed%s, %,d new%s, %,d gone%s%s"
                .formatted(
                        projection,
                        same,
                        changed,
                        named(examples.changed()),
                        added,
                        named(examples.added()),
                        gone,
                        named(examples.gone()),
                        grown == 0 ? "" : ", %,d grew meanwhile and were not compared".formatted(grown));
    }

    private static String named(List<String> subjects) {
        return subjects.isEmpty() ? "" : " (" + String.join(", ", subjects) + ")";
    }
}
