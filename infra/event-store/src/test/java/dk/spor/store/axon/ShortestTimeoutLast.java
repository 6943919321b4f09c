package dk.spor.store.axon;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Duration;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import org.junit.jupiter.api.Timeout;

/**
 * Axon's suite gives one test a tenth of a second in all. It is about waking a reader at once, not about a JVM that has
 * just started; so it comes when the other tests have warmed that up.
 */
final class ShortestTimeoutLast implements MethodOrderer {

    private static final Duration NONE = Duration.ofDays(1);

    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors().sort(comparing(ShortestTimeoutLast::timeout, reverseOrder()));
    }

    private static Duration timeout(MethodDescriptor test) {
        return test.findAnnotation(Timeout.class)
                .map(timeout -> Duration.of(timeout.value(), timeout.unit().toChronoUnit()))
                .orElse(NONE);
    }
}
