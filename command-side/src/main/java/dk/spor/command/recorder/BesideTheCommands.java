package dk.spor.command.recorder;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread for what no command should wait for, and a short queue before it. When the queue is full, what comes is
 * left undone: it has to be something whose omission costs nothing but time.
 */
public final class BesideTheCommands implements Executor, AutoCloseable {

    private static final int LONGEST_QUEUE = 32;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST_QUEUE),
            Thread.ofPlatform().daemon().name("spor-snapshots").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    public BesideTheCommands() {
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** Leaves what waits undone, and waits for what runs. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.close();
    }
}
