package dk.spor.app.migration.recording;

/** Is told how far a long piece of work has come; by several threads at a time. */
public interface Progress extends AutoCloseable {

    /** One more is done. */
    void step();

    @Override
    void close();

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /** Makes one for a piece of work. */
    @FunctionalInterface
    interface Begin {
        Progress of(String task, long steps);
    }
}
