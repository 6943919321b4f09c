package dk.spor.query.projection;

import java.time.Duration;

/**
 * How a rebuild goes about its work.
 *
 * @param workers how many threads read and fold side by side; a citizen is always the same one's
 * @param chunk how many events a worker is given at a time
 * @param eventsInHand how many events' worth of views are held in memory, all workers together; those that were touched
 *     least recently go to the store
 * @param betweenCheckpoints after which time everything is stored and the position noted, so that a killed rebuild
 *     resumes from there
 * @param lease how long other processes leave a rebuild alone that gives no sign of life
 */
record RebuildSettings(int workers, int chunk, long eventsInHand, Duration betweenCheckpoints, Duration lease) {

    /**
     * What one folded event takes in memory, measured, with room to spare: in the pathway, and as JSON on its way out.
     */
    private static final long BYTES_PER_EVENT = 400;

    private static final long MOST_BYTES = 384L << 20;
    private static final int MOST_WORKERS = 16;

    RebuildSettings {
        if (workers < 1 || chunk < 1) {
            throw new IllegalArgumentException(
                    "A rebuild has at least one worker and one event at a time, not " + workers + " and " + chunk);
        }
    }

    /** What suits this machine: all its processors, and at most a third of the heap. */
    static RebuildSettings ofThisMachine() {
        var machine = Runtime.getRuntime();
        return new RebuildSettings(
                Math.clamp(machine.availableProcessors(), 1, MOST_WORKERS),
                1_000,
                Math.min(MOST_BYTES, machine.maxMemory() / 3) / BYTES_PER_EVENT,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20));
    }
}
