package dk.spor.command.recorder;

import dk.spor.command.citizen.CitizenAggregate;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.offer.OfferAggregate;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

/** Makes a command bus reach the citizens and offers of an event store. */
public final class Aggregates {

    private Aggregates() {}

    /** Subscribes both aggregates; to be called once for a bus. */
    public static void subscribe(CommandBus bus, EventStore eventStore, Surroundings surroundings) {
        var resources = new SimpleResourceParameterResolverFactory(List.of(surroundings, surroundings.clock()));
        subscribe(CitizenAggregate.class, bus, eventStore, resources);
        subscribe(OfferAggregate.class, bus, eventStore, resources);
    }

    private static <T> void subscribe(
            Class<T> aggregate, CommandBus bus, EventStore eventStore, ParameterResolverFactory resources) {
        var parameters =
                MultiParameterResolverFactory.ordered(resources, ClasspathParameterResolverFactory.forClass(aggregate));
        var repository = EventSourcingRepository.builder(aggregate)
                .eventStore(eventStore)
                .parameterResolverFactory(parameters)
                .build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(parameters)
                .repository(repository)
                .build()
                .subscribe(bus);
    }
}
