package dk.spor.store.log;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets other processes have their turn. Whoever has just written knows where the log ends a moment before anybody else,
 * and would be first again and again. So a process that has lately come second, and thus knows that it is not alone,
 * waits after each turn for as long as others need to find the new end, by chance more or less.
 */
final class Courtesy {

    private static final Duration OTHERS_ARE_REMEMBERED_FOR = Duration.ofSeconds(1);
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private long lastCameSecond = System.nanoTime() - OTHERS_ARE_REMEMBERED_FOR.toNanos();
    private long turn;
    private boolean wroteLast;

    void cameSecond() {
        lastCameSecond = System.nanoTime();
        wroteLast = false;
    }

    /** @param nanos how long the write took */
    void tookTurn(long nanos) {
        turn = nanos;
        wroteLast = true;
    }

    void letOthersGoFirst() {
        boolean alone = System.nanoTime() - lastCameSecond >= OTHERS_ARE_REMEMBERED_FOR.toNanos();
        if (wroteLast && !alone) {
            wroteLast = false;
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1 + Math.min(2 * turn, LONGEST_PAUSE_NANOS)));
        }
    }
}
