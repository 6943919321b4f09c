package dk.spor.app.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a catalogue that can't be used: says all that is wrong with it at once, and what would be right. */
public final class InvalidCatalogue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidCatalogue(String location, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::sentence)
                .collect(Collectors.joining("\n  ", "The offer catalogue " + location + " can't be used:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param entry which offer, by its place in the file and its id: {@code offers[4] (herberg)}; or the file itself
     * @param field which field of it; empty where it is about the whole entry
     * @param problem what is wrong, as the end of a sentence
     * @param expected what would be right
     */
    public record Problem(String entry, String field, String problem, String expected) {

        String sentence() {
            return entry + (field.isEmpty() ? "" : ", " + field) + ": " + problem + "; expected " + expected;
        }
    }
}
