package dk.spor.recording;

import dk.spor.events.SporEvent;
import java.time.Instant;

/**
 * An event as it stands in the log.
 *
 * @param position its place in the whole log: 1 for the first event ever, dense, in commit order
 * @param recordedAt when it was recorded, by the store's clock, UTC; tells nothing about order
 * @param stream whose event it is
 * @param sequence its place in that stream, from 0, dense
 * @param event what happened
 * @param recording who said so
 */
public record RecordedEvent(
        long position, Instant recordedAt, StreamId stream, long sequence, SporEvent event, Recording recording) {

    /** The same, with other content. */
    public RecordedEvent saying(SporEvent other) {
        return new RecordedEvent(position, recordedAt, stream, sequence, other, recording);
    }
}
