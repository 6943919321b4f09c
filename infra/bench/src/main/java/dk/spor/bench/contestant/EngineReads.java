package dk.spor.bench.contestant;

import dk.spor.bench.event.BenchEvent;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;

/** Axon's storage engines, used as Axon's event store and its processors use them. */
final class EngineReads {

    private static final String AGGREGATE_TYPE = "Citizen";

    private EngineReads() {}

    static void append(EventStorageEngine engine, BenchEvent event) {
        engine.appendEvents(List.of(message(event)));
    }

    static List<DomainEventMessage<?>> messages(List<BenchEvent> events) {
        return events.stream().<DomainEventMessage<?>>map(EngineReads::message).toList();
    }

    private static DomainEventMessage<?> message(BenchEvent event) {
        return new GenericDomainEventMessage<>(
                AGGREGATE_TYPE,
                event.stream(),
                event.sequence(),
                new GenericMessage<>(event.id(), event.event(), event.metadata()),
                event::at);
    }

    static void wholeLog(EventStorageEngine engine, Depth depth, Visitor visitor) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            Iterator<? extends TrackedEventMessage<?>> each = events.iterator();
            while (each.hasNext() && visitor.visit(contentOf(each.next(), depth))) {
                // Counted by the visitor.
            }
        }
    }

    static void stream(EventStorageEngine engine, String stream, Visitor visitor) {
        DomainEventStream events = engine.readEvents(stream, 0);
        while (events.hasNext() && visitor.visit(contentOf(events.next(), Depth.DECODED))) {
            // Counted by the visitor.
        }
    }

    /** A message decodes its content and metadata when it is asked for them. */
    private static Object contentOf(EventMessage<?> message, Depth depth) {
        if (depth == Depth.ENVELOPE) {
            return message;
        }
        if (message.getMetaData().isEmpty()) {
            throw new IllegalStateException("an event has come back without its metadata: " + message.getIdentifier());
        }
        return message.getPayload();
    }
}
