package dk.spor.bench.event;

import dk.spor.events.SporEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.EventJson;
import dk.spor.wire.Recordings;
import java.time.Instant;
import java.util.stream.LongStream;

/**
 * A log's worth of histories. A hundred citizens live at a time, so that a citizen's events lie a hundred events apart.
 */
public final class Histories implements Happenings {

    /** How many events a citizen has. */
    public static final int EVENTS_OF_A_CITIZEN = Story.LENGTH;

    private static final int AT_A_TIME = 100;
    private static final int GENERATION = AT_A_TIME * EVENTS_OF_A_CITIZEN;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final int SAMPLE = 2_000;

    private final int perSecond;

    /** @param perSecond how fast the events' own time passes: how many of them were published in a second of it */
    public Histories(int perSecond) {
        this.perSecond = perSecond;
    }

    @Override
    public BenchEvent at(long index) {
        Instant at = BEGIN.plusNanos(index * 1_000_000_000L / perSecond / 1_000_000L * 1_000_000L);
        return event(citizenOf(index), (int) (index % GENERATION / AT_A_TIME), at);
    }

    @Override
    public long citizenOf(long index) {
        return index / GENERATION * AT_A_TIME + index % AT_A_TIME;
    }

    /** The stream of a citizen. */
    public static String stream(long citizen) {
        return StreamId.of(Citizens.citizen(citizen)).value();
    }

    /** How many citizens have their whole history in a log of so many events. */
    public static long wholeCitizens(long events) {
        return events / GENERATION * AT_A_TIME;
    }

    /** An event of a citizen's history. */
    public static BenchEvent event(long citizen, int sequence, Instant at) {
        return event(citizen, sequence, at, Story.event(citizen, sequence));
    }

    static BenchEvent event(long citizen, int sequence, Instant at, SporEvent event) {
        Recording recording = new Recording(
                new UserId("sagsbehandler"),
                Role.CASEWORKER,
                new RequestKey("bench-" + citizen + '-' + sequence),
                DIGEST,
                null);
        return new BenchEvent(
                Citizens.eventId(citizen, sequence), stream(citizen), sequence, at, event, Recordings.toMap(recording));
    }

    /** How long an event's content is on average, in bytes of JSON. */
    public static double meanBytes() {
        Histories histories = new Histories(1);
        return LongStream.range(0, SAMPLE)
                .mapToInt(index -> EventJson.write(histories.at(index).event()).length)
                .average()
                .orElseThrow();
    }
}
