package dk.spor.command.recorder;

import dk.spor.command.memory.Memories;
import dk.spor.command.memory.Memory;
import dk.spor.recording.StreamId;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Gives each command an aggregate that knows all that the log holds of it, made from a memory instead of from its
 * events. To Axon it is an aggregate from a snapshot that nothing has happened since.
 */
final class RememberingRepository<T, S> extends EventSourcingRepository<T> {

    private final Memories<S> memories;
    private final BiFunction<StreamId, Memory<S>, T> awaken;
    private final Function<T, Memory<S>> memoryOf;

    /**
     * @param awaken makes an aggregate that remembers
     * @param memoryOf asks an aggregate what it remembers now
     */
    RememberingRepository(
            EventSourcingRepository.Builder<T> builder,
            Memories<S> memories,
            BiFunction<StreamId, Memory<S>, T> awaken,
            Function<T, Memory<S>> memoryOf) {
        super(builder);
        this.memories = memories;
        this.awaken = awaken;
        this.memoryOf = memoryOf;
    }

    @Override
    protected DomainEventStream readEvents(String aggregateIdentifier) {
        var stream = new StreamId(aggregateIdentifier);
        var memory = memories.upToDate(stream);
        if (memory.ofNothing()) {
            return DomainEventStream.empty();
        }
        var aggregate = awaken.apply(stream, memory);
        // What a failed commit has taught the aggregate dies with it.
        CurrentUnitOfWork.get().afterCommit(done -> memories.learned(stream, memoryOf.apply(aggregate)));
        CurrentUnitOfWork.get().onRollback(failed -> memories.forget(stream));
        return DomainEventStream.of(new GenericDomainEventMessage<>(
                getAggregateType().getSimpleName(), aggregateIdentifier, memory.lastSequence(), aggregate));
    }
}
