package dk.spor.bench.question;

import dk.spor.bench.contestant.Contestant;
import dk.spor.bench.event.Histories;
import dk.spor.bench.measure.Crew;
import dk.spor.bench.measure.Stopwatch;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** Readers who ask for the events of one citizen after the other, as commands do. */
final class StreamReaders {

    private StreamReaders() {}

    /** How many citizens a second are read, drawn from those with a whole history among the first {@code events}. */
    static double citizensPerSecond(Contestant contestant, int readers, long events, Duration time) {
        long citizens = Histories.wholeCitizens(events);
        LongAdder read = new LongAdder();
        long deadline = System.nanoTime() + time.toNanos();
        Duration taken = Crew.of(readers, ignored -> {
            while (System.nanoTime() - deadline < 0) {
                readOne(contestant, ThreadLocalRandom.current().nextLong(citizens));
                read.increment();
            }
        });
        return Stopwatch.perSecond(read.sum(), taken);
    }

    private static void readOne(Contestant contestant, long citizen) {
        Stopwatch counter = new Stopwatch(Duration.ofMinutes(1));
        contestant.readStream(Histories.stream(citizen), counter);
        if (counter.count() != Histories.EVENTS_OF_A_CITIZEN) {
            throw new IllegalStateException("%s has %d events of citizen %d, not %d"
                    .formatted(contestant.getClass(), counter.count(), citizen, Histories.EVENTS_OF_A_CITIZEN));
        }
    }
}
