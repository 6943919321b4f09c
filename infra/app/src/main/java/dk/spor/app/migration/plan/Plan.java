package dk.spor.app.migration.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a source says, in the order in which it can be asked for.
 *
 * @param stages one after the other
 * @param books what became of every row of every file, file by file
 */
public record Plan(Source source, List<Stage> stages, List<FileBook> books) {

    public Plan {
        stages = List.copyOf(stages);
        books = List.copyOf(books);
    }

    /**
     * Facts that can be asked for side by side.
     *
     * @param lanes each in its order; none depends on another
     */
    public record Stage(List<? extends List<? extends PlannedFact>> lanes) {

        public Stage {
            lanes = List.copyOf(lanes);
        }

        /** One after the other. */
        public static Stage inOrder(List<? extends PlannedFact> facts) {
            return new Stage(List.of(facts));
        }
    }

    /** All facts, in no order that counts. */
    public Stream<PlannedFact> facts() {
        return stages.stream().flatMap(stage -> stage.lanes().stream()).flatMap(List::stream);
    }

    /** How many facts. */
    public long size() {
        return facts().count();
    }
}
