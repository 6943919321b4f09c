package dk.spor.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventJson;
import dk.spor.wire.Recordings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * A log in memory, as strict as a real one: an event that could not be read back is refused, and so is a second event
 * with the same stream and sequence. Leaves the position of a commit in the root unit of work.
 */
public class MemoryLog extends InMemoryEventStorageEngine implements EventLog {

    private static final long A_MOMENT_MILLIS = 20;
    private static final String POSITION = "MemoryLog.position";

    public MemoryLog() {
        super(1);
    }

    /** What {@link dk.spor.command.recorder.CommitPositions} asks for. */
    public static Optional<Long> positionOf(UnitOfWork<?> committed) {
        return Optional.ofNullable(committed.getResource(POSITION));
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var unitOfWork = CurrentUnitOfWork.get();
        unitOfWork.onPrepareCommit(ignored -> events.forEach(this::refuseUnfit));
        super.appendEvents(events);
        unitOfWork.onPrepareCommit(it -> it.root().resources().put(POSITION, head()));
    }

    @Override
    public long head() {
        return createHeadToken() instanceof GlobalSequenceTrackingToken token ? token.getGlobalIndex() : 0;
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return all().filter(it -> it.position() > position).limit(limit).toList();
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return all().filter(it -> it.stream().equals(stream) && it.sequence() >= fromSequence)
                .limit(limit)
                .toList();
    }

    @Override
    public long lastSequence(StreamId stream) {
        return all().filter(it -> it.stream().equals(stream)).count() - 1;
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        if (head() <= position) {
            Thread.sleep(Math.min(A_MOMENT_MILLIS, atMost.toMillis()));
        }
        return head() > position;
    }

    private Stream<RecordedEvent> all() {
        return readEvents(null, false).map(MemoryLog::recorded);
    }

    private void refuseUnfit(EventMessage<?> message) {
        var event = (SporEvent) message.getPayload();
        assertThat(EventJson.read(EventCatalogue.typeOf(event.getClass()), EventJson.write(event)))
                .isEqualTo(event);
        var domainEvent = (DomainEventMessage<?>) message;
        if (lastSequence(new StreamId(domainEvent.getAggregateIdentifier())) >= domainEvent.getSequenceNumber()) {
            throw new ConcurrencyException("Somebody else was first");
        }
    }

    private static RecordedEvent recorded(TrackedEventMessage<?> tracked) {
        var message = (DomainEventMessage<?>) tracked;
        var token = (GlobalSequenceTrackingToken) tracked.trackingToken();
        return new RecordedEvent(
                token.getGlobalIndex(),
                message.getTimestamp(),
                new StreamId(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                (SporEvent) message.getPayload(),
                Recordings.fromMap(message.getMetaData()));
    }
}
