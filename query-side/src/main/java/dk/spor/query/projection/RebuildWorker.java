package dk.spor.query.projection;

import dk.spor.recording.PassingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Reads and folds the events of its citizens, in a thread of its own. Whoever hands it events waits while it has
 * several chunks before it.
 */
final class RebuildWorker implements AutoCloseable {

    private static final int CHUNKS_WAITING = 4;

    private final int chunkSize;
    private final long mostWeight;
    private final List<? extends OpenViews<?>> views;
    private final ExecutorService thread;
    private final Semaphore room = new Semaphore(CHUNKS_WAITING);
    private List<PassingEvent> chunk = new ArrayList<>();
    private volatile @Nullable Throwable failure;
    private volatile long reloaded;

    RebuildWorker(int number, RebuildSettings settings, List<? extends OpenViews<?>> views) {
        this.chunkSize = settings.chunk();
        this.mostWeight = settings.eventsInHand() / settings.workers();
        this.views = views;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("rebuild-" + number).factory());
    }

    void hand(PassingEvent event) {
        chunk.add(event);
        if (chunk.size() >= chunkSize) {
            send();
        }
    }

    /** Lets everything that was handed be folded and stored. */
    CompletableFuture<Void> flush() {
        send();
        return CompletableFuture.runAsync(() -> views.forEach(OpenViews::flush), thread)
                .thenRun(this::throwFailure);
    }

    /** Lets everything that was handed be folded and stored, and keeps nothing in hand. */
    CompletableFuture<Void> letGo() {
        return flush().thenRunAsync(() -> views.forEach(each -> each.shrinkTo(0)), thread);
    }

    /** How many events' worth of views it has loaded again after it had let go of them; asked by any thread. */
    long reloaded() {
        return reloaded;
    }

    private void send() {
        throwFailure();
        if (chunk.isEmpty()) {
            return;
        }
        var next = chunk;
        chunk = new ArrayList<>(chunkSize);
        room.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                fold(next);
            } finally {
                room.release();
            }
        });
    }

    private void fold(List<PassingEvent> events) {
        if (failure != null) {
            return;
        }
        try {
            var read = new ArrayList<PassedEvent>(events.size());
            for (var event : events) {
                read.add(PassedEvent.of(event));
            }
            for (var each : views) {
                each.take(read);
            }
            makeRoom();
            reloaded = views.stream().mapToLong(OpenViews::reloaded).sum();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    /** Down to four fifths at once, of every fold alike: view by view would mean a write for each. */
    private void makeRoom() {
        long weight = views.stream().mapToLong(OpenViews::weight).sum();
        if (weight > mostWeight) {
            double left = 0.8 * mostWeight / weight;
            views.forEach(each -> each.shrinkTo((long) (each.weight() * left)));
        }
    }

    private void throwFailure() {
        var failed = failure;
        if (failed != null) {
            throw new RebuildFailed(
                    "A rebuild can't go on: " + failed.getClass().getSimpleName(), failed);
        }
    }

    /** Ends its thread; what was not flushed is lost, and made again by whoever resumes. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
