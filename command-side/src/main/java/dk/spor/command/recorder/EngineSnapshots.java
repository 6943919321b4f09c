package dk.spor.command.recorder;

import dk.spor.command.memory.KeptMemory;
import dk.spor.command.memory.Snapshots;
import dk.spor.recording.StreamId;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Snapshots where Axon's storage engine keeps them: beside the log, and no part of it. */
public final class EngineSnapshots implements Snapshots {

    private final EventStorageEngine engine;

    public EngineSnapshots(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<KeptMemory> latest(StreamId stream) {
        return engine.readSnapshot(stream.value())
                .map(snapshot -> snapshot.getPayload() instanceof KeptMemory kept ? kept : null);
    }

    @Override
    public void keep(StreamId stream, KeptMemory memory) {
        engine.storeSnapshot(new GenericDomainEventMessage<>("memory", stream.value(), memory.length() - 1, memory));
    }
}
