package dk.spor.store.embedded;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the operating system put the file on the disk every second, beside the writers and without holding them up. What
 * was acknowledged is safe from the death of the process at once; this makes it safe from a power failure soon.
 */
final class DiskFlush implements AutoCloseable {

    static final Duration INTERVAL = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(DiskFlush.class);

    private final MVStore file;
    private final ScheduledExecutorService timer;
    private final Future<?> flushing;
    private long flushedVersion;

    DiskFlush(MVStore file) {
        this.file = file;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("spor-disk-flush").factory());
        this.flushing = timer.scheduleWithFixedDelay(
                this::flush, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void flush() {
        long version = file.getCurrentVersion();
        if (version == flushedVersion) {
            return;
        }
        try {
            file.sync();
            flushedVersion = version;
        } catch (MVStoreException e) {
            LOG.warn("The embedded database could not be flushed to the disk; trying again", e);
        }
    }

    @Override
    public void close() {
        flushing.cancel(false);
        timer.close();
    }
}
