package dk.spor.app.migration;

import dk.spor.app.migration.recording.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress: a bar with the rate where somebody watches, a line now and then where the output is kept. */
public final class ProgressDisplay {

    private static final long FIRST_LINE = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMinutes(1).toNanos();

    private ProgressDisplay() {}

    /** The one that suits this process: a bar only where the standard output is a terminal. */
    public static Progress.Begin suiting(PrintWriter out) {
        var console = System.console();
        return console != null && console.isTerminal()
                ? ProgressDisplay::bar
                : (task, steps) -> lines(task, steps, out);
    }

    private static Progress bar(String task, long steps) {
        var bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** Each pause is twice as long as the one before, up to a minute. */
    private static Progress lines(String task, long steps, PrintWriter out) {
        var began = System.nanoTime();
        var done = new AtomicLong();
        var nextLine = new AtomicLong(FIRST_LINE);
        return new Progress() {
            @Override
            public void step() {
                long count = done.incrementAndGet();
                long elapsed = System.nanoTime() - began;
                long due = nextLine.get();
                if (elapsed >= due && nextLine.compareAndSet(due, elapsed + Math.min(elapsed, LONGEST_PAUSE))) {
                    line(count, elapsed);
                }
            }

            @Override
            public void close() {
                line(done.get(), System.nanoTime() - began);
            }

            private void line(long count, long elapsed) {
                out.printf(
                        Locale.ROOT,
                        "%s: %,d of %,d (%,.0f/s)%n",
                        task,
                        count,
                        steps,
                        count * 1e9 / Math.max(1, elapsed));
                out.flush();
            }
        };
    }
}
