package dk.spor.bench.contestant;

/**
 * One of the ways in which a contestant reads its whole log from the beginning.
 *
 * @param name of the way, with the contestant's own
 * @param way reads every event in order
 */
public record WholeLogRead(String name, Way way) {

    /** Reads. */
    @FunctionalInterface
    public interface Way {

        void read(Depth depth, Visitor visitor);
    }
}
