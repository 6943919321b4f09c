package dk.spor.app.demo;

/** Is told how far the seeding has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (done, total) -> {};

    /**
     * Called after every request; cheap.
     *
     * @param done how many requests are recorded
     * @param total how many there are
     */
    void report(int done, int total);
}
