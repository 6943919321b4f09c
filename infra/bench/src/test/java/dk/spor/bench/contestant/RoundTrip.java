package dk.spor.bench.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.event.Histories;
import dk.spor.events.SporEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Whether a contestant gives back what it was given: a fast answer that is wrong would be no figure at all. */
final class RoundTrip {

    private static final int EVENTS = 500;
    private static final int CITIZENS = 100;
    private static final int EACH = EVENTS / CITIZENS;
    private static final Histories HISTORIES = new Histories(1_000);

    private RoundTrip() {}

    static void of(Contestant contestant) {
        Loading.load(contestant, HISTORIES, EVENTS);
        contestant.append(HISTORIES.at(EVENTS));

        List<SporEvent> recorded = LongStream.rangeClosed(0, EVENTS)
                .mapToObj(HISTORIES::at)
                .map(BenchEvent::event)
                .toList();
        for (WholeLogRead read : contestant.wholeLogReads()) {
            assertThat(all(read, Depth.DECODED)).as(read.name()).containsExactlyInAnyOrderElementsOf(recorded);
            assertThat(all(read, Depth.ENVELOPE))
                    .as(read.name())
                    .hasSameSizeAs(recorded)
                    .noneMatch(SporEvent.class::isInstance);
            assertStopsWhenTold(read);
        }
        assertThat(stream(contestant, 0)).containsExactlyElementsOf(history(0, EACH + 1));
        assertThat(stream(contestant, 7)).containsExactlyElementsOf(history(7, EACH));
    }

    private static List<Object> all(WholeLogRead read, Depth depth) {
        List<Object> contents = new ArrayList<>();
        read.way().read(depth, contents::add);
        return contents;
    }

    private static void assertStopsWhenTold(WholeLogRead read) {
        AtomicInteger seen = new AtomicInteger();
        read.way().read(Depth.DECODED, ignored -> seen.incrementAndGet() < 3);
        assertThat(seen).as(read.name()).hasValue(3);
    }

    private static List<Object> stream(Contestant contestant, long citizen) {
        List<Object> contents = new ArrayList<>();
        contestant.readStream(Histories.stream(citizen), contents::add);
        return contents;
    }

    private static List<SporEvent> history(int citizen, int events) {
        return IntStream.range(0, events)
                .mapToObj(sequence ->
                        HISTORIES.at(citizen + (long) sequence * CITIZENS).event())
                .toList();
    }
}
