package dk.spor.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void given_a_crew_when_it_works_then_all_are_at_work_at_the_same_time() {
        CyclicBarrier everybody = new CyclicBarrier(5);
        AtomicInteger passed = new AtomicInteger();
        Crew.of(5, ignored -> {
            try {
                everybody.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            passed.incrementAndGet();
        });
        assertThat(passed).hasValue(5);
    }

    @Test
    void given_one_who_fails_when_the_crew_has_ended_then_the_failure_is_told() {
        IllegalArgumentException failure = new IllegalArgumentException("broken");
        assertThatThrownBy(() -> Crew.of(3, number -> {
                    if (number == 1) {
                        throw failure;
                    }
                }))
                .hasCause(failure);
    }
}
