package dk.spor.app.audit;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * How far a walk along the log has got, as a bar with its rate; on a terminal it moves, elsewhere it says it now and
 * then.
 */
final class WalkProgress implements AutoCloseable {

    private static final int NOW_AND_THEN_MILLIS = 200;

    private final ProgressBar bar;
    private final long start;

    WalkProgress(String what, long start, long end) {
        this.start = start;
        this.bar = new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(Math.max(0, end - start))
                .setUpdateIntervalMillis(NOW_AND_THEN_MILLIS)
                .setUnit(" events", 1)
                .showSpeed()
                .startsFrom(0, Duration.ZERO)
                .build();
    }

    void reached(long position) {
        bar.stepTo(position - start);
    }

    @Override
    public void close() {
        bar.close();
    }
}
