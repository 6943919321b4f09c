package dk.spor.command.recorder;

import dk.spor.command.citizen.CitizenAggregate;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.memory.Memories;
import dk.spor.command.memory.Remembering;
import dk.spor.command.offer.OfferAggregate;
import dk.spor.recording.EventLog;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;

/** Makes a command bus reach the citizens and offers of an event store. */
public final class Aggregates {

    private Aggregates() {}

    /** Subscribes both aggregates; to be called once for a bus. */
    public static void subscribe(
            CommandBus bus, EventStore eventStore, EventLog log, Surroundings surroundings, Remembering remembering) {
        var resources = new SimpleResourceParameterResolverFactory(
                List.of(surroundings, surroundings.clock(), surroundings.rules()));
        subscribe(
                CitizenAggregate.class,
                bus,
                resources,
                parameters -> new RememberingRepository<>(
                        builder(CitizenAggregate.class, eventStore, parameters),
                        new Memories<>(CitizenAggregate.MEMORY, log, remembering),
                        CitizenAggregate::new,
                        CitizenAggregate::memory));
        subscribe(
                OfferAggregate.class,
                bus,
                resources,
                parameters -> new RememberingRepository<>(
                        builder(OfferAggregate.class, eventStore, parameters),
                        new Memories<>(OfferAggregate.MEMORY, log, remembering),
                        OfferAggregate::new,
                        OfferAggregate::memory));
    }

    private static <T> EventSourcingRepository.Builder<T> builder(
            Class<T> aggregate, EventStore eventStore, ParameterResolverFactory parameters) {
        return EventSourcingRepository.builder(aggregate).eventStore(eventStore).parameterResolverFactory(parameters);
    }

    private static <T> void subscribe(
            Class<T> aggregate,
            CommandBus bus,
            ParameterResolverFactory resources,
            Function<ParameterResolverFactory, Repository<T>> repository) {
        var parameters =
                MultiParameterResolverFactory.ordered(resources, ClasspathParameterResolverFactory.forClass(aggregate));
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(parameters)
                .repository(repository.apply(parameters))
                .build()
                .subscribe(bus);
    }
}
