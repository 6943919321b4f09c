package dk.spor.command.offer;

import dk.spor.command.deciding.Denmark;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.memory.Memory;
import dk.spor.command.memory.Subject;
import dk.spor.command.request.Answer;
import dk.spor.command.request.Applying;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.events.OfferEvent;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.wire.Recordings;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One offer to Axon; see the aggregate of a citizen, which does the same. */
@AggregateRoot(type = "offer")
public final class OfferAggregate {

    /** How an offer is remembered. */
    public static final Subject<OfferState> MEMORY =
            new Subject<>(OfferState.class, 3, OfferState.UNKNOWN, (state, event) -> state.evolve((OfferEvent) event));

    @AggregateIdentifier
    private @Nullable String stream;

    private Memory<OfferState> memory;

    /** Axon makes one for an offer that it does not find in the log. */
    OfferAggregate() {
        this.memory = MEMORY.unknown();
    }

    /** One that is in the log. */
    public OfferAggregate(StreamId stream, Memory<OfferState> memory) {
        this.stream = stream.value();
        this.memory = memory;
    }

    /** What is known of the offer, what this unit of work has applied included. */
    public Memory<OfferState> memory() {
        return memory;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(AskAboutOffer ask, Clock clock, RuleCatalogue rules) {
        return memory.requests().answerTo(ask.asking(), ask.digest()).orElseGet(() -> decide(ask, clock, rules));
    }

    @EventSourcingHandler
    void on(OfferEvent event, MetaData metaData) {
        stream = StreamId.of(event.offer()).value();
        memory = MEMORY.after(memory, event, Recordings.fromMap(metaData));
    }

    private Answer decide(AskAboutOffer ask, Clock clock, RuleCatalogue rules) {
        var entryIds = EntryIdsOf.request(ask.asking());
        return switch (OfferDecisions.decide(
                memory.state(), ask.offer(), ask.command(), Denmark.today(clock), rules, entryIds)) {
            case Verdict.Refused<OfferEvent> refused -> new Answer.Refused(refused.refusal());
            case Verdict.Accepted<OfferEvent> accepted -> Applying.apply(accepted.events(), ask.asking(), ask.digest());
        };
    }
}
