package dk.spor.query.projection;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** What a process, and what rebuilds in it, is called among all that work on one store. */
final class ProcessName {

    private static final String PROCESS = ManagementFactory.getRuntimeMXBean().getName();
    private static final AtomicInteger REBUILDERS = new AtomicInteger();

    private ProcessName() {}

    /** Another one each time: two rebuilders of one process must not take themselves for each other. */
    static String ofThis() {
        return PROCESS + "/" + REBUILDERS.incrementAndGet();
    }
}
