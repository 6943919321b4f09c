package dk.spor.app.hmis.csv;

import java.util.List;

/** Thrown when an export can't be used as a whole; nothing has been recorded then. Says all that is wrong at once. */
public final class BrokenExport extends Exception {

    private final List<String> problems;

    public BrokenExport(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public BrokenExport(String problem) {
        this(List.of(problem));
    }

    /** What is wrong: one sentence each, with the file, and the line or column where there is one. */
    public List<String> problems() {
        return problems;
    }
}
