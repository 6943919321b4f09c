package dk.spor.app.migration.plan;

import java.util.ArrayList;
import java.util.List;

/** Line numbers in rising order, kept as ranges, so that a million lines left out for one reason take no room. */
public final class LineRanges {

    private final List<String> closed = new ArrayList<>();
    private long from = -1;
    private long to = -1;
    private long count;

    void add(long line) {
        count++;
        if (from >= 0 && line == to + 1) {
            to = line;
            return;
        }
        if (from >= 0) {
            closed.add(text());
        }
        from = line;
        to = line;
    }

    /** How many lines. */
    public long count() {
        return count;
    }

    /** {@code ["2-6944", "6950"]}. */
    public List<String> ranges() {
        var ranges = new ArrayList<>(closed);
        if (from >= 0) {
            ranges.add(text());
        }
        return List.copyOf(ranges);
    }

    private String text() {
        return from == to ? Long.toString(from) : from + "-" + to;
    }
}
