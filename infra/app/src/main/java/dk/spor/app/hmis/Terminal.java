package dk.spor.app.hmis;

import dk.spor.app.hmis.recording.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress: a bar with the rate where somebody watches, a line now and then where the output is kept. */
final class Terminal {

    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

    private Terminal() {}

    /** The one that suits this process: a bar only where the standard output is a terminal. */
    static Progress.Begin progress(PrintWriter out) {
        var console = System.console();
        return console != null && console.isTerminal() ? Terminal::bar : (task, steps) -> lines(task, steps, out);
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

    static Progress lines(String task, long steps, PrintWriter out) {
        var began = System.nanoTime();
        var done = new AtomicLong();
        var nextLine = new AtomicLong(began + BETWEEN_LINES);
        return new Progress() {
            @Override
            public void step() {
                long count = done.incrementAndGet();
                long now = System.nanoTime();
                long due = nextLine.get();
                if (now >= due && nextLine.compareAndSet(due, now + BETWEEN_LINES)) {
                    line(count, now);
                }
            }

            @Override
            public void close() {
                line(done.get(), System.nanoTime());
            }

            private void line(long count, long now) {
                out.printf(
                        Locale.ROOT,
                        "%s: %,d of %,d (%,.0f/s)%n",
                        task,
                        count,
                        steps,
                        count * 1e9 / Math.max(1, now - began));
                out.flush();
            }
        };
    }
}
