package dk.spor.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/** Threads that do the same at the same time. */
public final class Crew {

    private Crew() {}

    /**
     * Lets {@code size} threads begin at once, and waits for the last one.
     *
     * @param work what each does; it is told which one it is
     * @return how long it took from the begin to the end of the last one
     */
    public static Duration of(int size, IntConsumer work) {
        CountDownLatch ready = new CountDownLatch(size);
        CountDownLatch go = new CountDownLatch(1);
        List<FutureTask<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int number = i;
            FutureTask<Void> task = new FutureTask<>(() -> {
                ready.countDown();
                go.await();
                work.accept(number);
                return null;
            });
            tasks.add(task);
            Thread.ofPlatform().name("crew-" + i).daemon().start(task);
        }
        try {
            ready.await();
            long begin = System.nanoTime();
            go.countDown();
            for (FutureTask<Void> task : tasks) {
                task.get();
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the crew has failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the crew was at work", e);
        }
    }
}
