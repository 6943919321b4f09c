package dk.spor.app.testing;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.memory.Remembering;
import dk.spor.command.offer.LogOfferDirectory;
import dk.spor.command.recorder.Aggregates;
import dk.spor.command.recorder.AxonRecorder;
import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.wire.Recordings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The real decisions over a log in memory, and a way to have it fail at a given point, as a killed process does. */
public final class InMemorySpor implements Recorder, EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<StreamId, List<RecordedEvent>> byStream = new HashMap<>();
    private final AtomicInteger untilFailure = new AtomicInteger(Integer.MAX_VALUE);
    private final Recorder recorder;
    private final MemoryCprs cprs = new MemoryCprs();
    private boolean unreadableOnceFailed;

    public InMemorySpor(Clock clock) {
        var store = EmbeddedEventStore.builder().storageEngine(new Engine()).build();
        var bus = SimpleCommandBus.builder().build();
        var offers = new LogOfferDirectory(this);
        Aggregates.subscribe(
                bus,
                store,
                this,
                new Surroundings(clock, RuleCatalogue.delivered(), offers, cprs, this),
                Remembering.inThisProcess());
        recorder = new AxonRecorder(bus, this, unitOfWork -> Optional.empty(), clock, offers::changed);
    }

    /** After so many more requests every further one fails. */
    public void failAfter(int requests) {
        untilFailure.set(requests);
    }

    /** After so many more requests every further one fails, and the log can't be read any more. */
    public void failForGoodAfter(int requests) {
        failAfter(requests);
        unreadableOnceFailed = true;
    }

    /** Works again. */
    public void recover() {
        untilFailure.set(Integer.MAX_VALUE);
    }

    /** Who holds which number. */
    public MemoryCprs cprs() {
        return cprs;
    }

    /** All that is recorded, in order. */
    public synchronized List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        countDown();
        return recorder.record(citizen, command, asking);
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        countDown();
        return recorder.record(offer, command, asking);
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized List<RecordedEvent> readAfter(long position, int limit) {
        if (unreadableOnceFailed && untilFailure.get() <= 0) {
            throw new IllegalStateException("the store can't be reached");
        }
        return events.stream().skip(position).limit(limit).toList();
    }

    @Override
    public synchronized List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        var ofStream = byStream.getOrDefault(stream, List.of());
        return ofStream.stream().skip(fromSequence).limit(limit).toList();
    }

    @Override
    public long lastSequence(StreamId stream) {
        return readStream(stream, 0, Integer.MAX_VALUE).size() - 1L;
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        return head() > position;
    }

    private void countDown() {
        if (untilFailure.getAndDecrement() <= 0) {
            throw new IllegalStateException("the store can't be reached");
        }
    }

    private final class Engine extends InMemoryEventStorageEngine {

        @Override
        public void appendEvents(List<? extends EventMessage<?>> messages) {
            super.appendEvents(messages);
            messages.forEach(message -> add((DomainEventMessage<?>) message));
        }
    }

    private synchronized void add(DomainEventMessage<?> message) {
        var event = new RecordedEvent(
                events.size() + 1L,
                message.getTimestamp(),
                new StreamId(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                (SporEvent) message.getPayload(),
                Recordings.fromMap(message.getMetaData()));
        events.add(event);
        byStream.computeIfAbsent(event.stream(), stream -> new ArrayList<>()).add(event);
    }
}
