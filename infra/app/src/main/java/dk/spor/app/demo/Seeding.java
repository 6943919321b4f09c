package dk.spor.app.demo;

/** What became of the wish to have demo data in a log. */
public sealed interface Seeding {

    /**
     * It is all there now.
     *
     * @param summary what it consists of
     * @param recorded how many requests this call recorded; fewer than all where an earlier call was interrupted
     */
    record Seeded(DemoSummary summary, int recorded) implements Seeding {}

    /** It was all there before, and nothing was recorded. */
    record AlreadyThere(DemoSummary summary) implements Seeding {}

    /**
     * The log holds other citizens, and demo data are never mixed with them: nothing was recorded.
     *
     * @param events how many events the log holds
     */
    record LogInUse(long events) implements Seeding {}
}
