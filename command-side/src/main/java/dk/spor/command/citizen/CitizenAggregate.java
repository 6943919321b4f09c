package dk.spor.command.citizen;

import dk.spor.command.deciding.Verdict;
import dk.spor.command.memory.Memory;
import dk.spor.command.memory.Subject;
import dk.spor.command.request.Answer;
import dk.spor.command.request.Applying;
import dk.spor.events.CitizenEvent;
import dk.spor.recording.StreamId;
import dk.spor.wire.Recordings;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One citizen to Axon: sees whether the request was answered before, has the decision made, and applies what it
 * decided. A refusal is an answer like any other; nothing is thrown and nothing applied.
 */
@AggregateRoot(type = "citizen")
public final class CitizenAggregate {

    /** How a citizen is remembered. */
    public static final Subject<CitizenState> MEMORY = new Subject<>(
            CitizenState.class, 10, CitizenState.UNKNOWN, (state, event) -> state.evolve((CitizenEvent) event));

    @AggregateIdentifier
    private @Nullable String stream;

    private Memory<CitizenState> memory;

    /** Axon makes one for a citizen that it does not find in the log. */
    CitizenAggregate() {
        this.memory = MEMORY.unknown();
    }

    /** One that is in the log. */
    public CitizenAggregate(StreamId stream, Memory<CitizenState> memory) {
        this.stream = stream.value();
        this.memory = memory;
    }

    /** What is known of the citizen, what this unit of work has applied included. */
    public Memory<CitizenState> memory() {
        return memory;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(AskAboutCitizen ask, Surroundings surroundings) {
        return memory.requests().answerTo(ask.asking(), ask.digest()).orElseGet(() -> decide(ask, surroundings));
    }

    @EventSourcingHandler
    void on(CitizenEvent event, MetaData metaData) {
        stream = StreamId.of(event.citizenId()).value();
        memory = MEMORY.after(memory, event, Recordings.fromMap(metaData));
    }

    private Answer decide(AskAboutCitizen ask, Surroundings surroundings) {
        return switch (surroundings.decide(memory.state(), ask.citizen(), ask.command(), ask.asking())) {
            case Verdict.Refused<CitizenEvent> refused -> new Answer.Refused(refused.refusal());
            case Verdict.Accepted<CitizenEvent> accepted ->
                Applying.apply(accepted.events(), ask.asking(), ask.digest());
        };
    }
}
