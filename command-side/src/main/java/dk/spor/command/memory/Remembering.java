package dk.spor.command.memory;

import java.util.concurrent.Executor;

/**
 * How much is remembered, and where.
 *
 * @param mostEvents how many events' worth of memories of each kind stay in this process; about 700 bytes of heap each
 * @param snapshotEvery after how many more events of a stream a snapshot of it is kept; shorter streams get none
 * @param snapshots where
 * @param beside writes snapshots, beside the commands and without holding them up
 */
public record Remembering(long mostEvents, int snapshotEvery, Snapshots snapshots, Executor beside) {

    /** Unless something else is configured. */
    public static final long USUAL_MOST_EVENTS = 100_000;

    /** A past that long is read in one question. */
    public static final int USUAL_SNAPSHOT_EVERY = 100;

    public Remembering {
        if (mostEvents < 0 || snapshotEvery < 1) {
            throw new IllegalArgumentException(
                    "Remembering takes at least 0 events, and a snapshot after at least 1, not %d and %d"
                            .formatted(mostEvents, snapshotEvery));
        }
    }

    /** In this process alone. */
    public static Remembering inThisProcess() {
        return new Remembering(USUAL_MOST_EVENTS, USUAL_SNAPSHOT_EVERY, Snapshots.NONE, Runnable::run);
    }
}
