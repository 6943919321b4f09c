package dk.spor.app.start;

import java.util.ArrayList;
import java.util.List;

/** The block that a start ends with: where to look, how to log in, where the data lies. Pure text. */
final class StartBlock {

    private static final int LABEL_WIDTH = 14;

    private final List<String> lines = new ArrayList<>();

    StartBlock(String url) {
        lines.add("Spor is running at " + url);
    }

    /** A line with a label before it. */
    StartBlock line(String label, String text) {
        lines.add("  " + label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length())) + text);
        return this;
    }

    /** A line that goes on from the one before. */
    StartBlock more(String text) {
        return line("", text);
    }

    String text() {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var rule = "-".repeat(width);
        return "\n" + rule + "\n" + String.join("\n", lines) + "\n" + rule + "\n";
    }
}
