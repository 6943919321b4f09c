package dk.spor.store.faults;

import dk.spor.store.history.HistoryFile;
import dk.spor.store.history.Sighting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Many writers and a reader in this process, at work until they are stopped, whatever happens around them. */
final class Workload {

    private static final String PROCESS = "here";

    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final HistoryFile history;
    private final Reader reader;
    private final List<Thread> threads = new ArrayList<>();

    Workload(EventStorageEngine engine, Path directory, int writers) {
        this.history = new HistoryFile(directory.resolve(PROCESS));
        this.reader = new Reader(engine, goOn::get);
        for (int i = 0; i < writers; i++) {
            threads.add(Thread.ofPlatform().start(new Writer(engine, history, PROCESS + "." + i, goOn::get)));
        }
        threads.add(Thread.ofPlatform().start(reader));
    }

    /** Waits until so many more appends are acknowledged than now. */
    void awaitFurther(int appends, Duration atMost) {
        long enough = history.acknowledged() + appends;
        Waiting.until(
                "the writers got %d further appends recorded".formatted(appends),
                atMost,
                () -> history.acknowledged() >= enough);
    }

    /** Lets everybody finish what they have begun. */
    void stop() throws InterruptedException {
        goOn.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
        history.close();
    }

    /** What the writers saw. */
    Path history() {
        return history.path();
    }

    /** What the reader saw. */
    List<Sighting> seen() {
        return reader.seen();
    }
}
