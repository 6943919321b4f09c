package dk.spor.app.ndjson;

import java.util.ArrayList;
import java.util.List;

/** A file can't be used as it is. */
final class FlawedFile extends Exception {

    private static final int MOST_TOLD = 100;

    private final transient List<FlawedLine> flaws;

    FlawedFile(List<FlawedLine> flaws) {
        super(flaws.size() + " lines can't be used");
        this.flaws = List.copyOf(flaws);
    }

    List<FlawedLine> flaws() {
        return flaws;
    }

    /** In words, a line for each; the first hundred. */
    List<String> told() {
        var told = new ArrayList<>(
                flaws.stream().limit(MOST_TOLD).map(FlawedLine::toString).toList());
        if (flaws.size() > MOST_TOLD) {
            told.add("and " + (flaws.size() - MOST_TOLD) + " more");
        }
        return told;
    }
}
