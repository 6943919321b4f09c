package dk.spor.command.offer;

import dk.spor.command.decision.Decision;
import dk.spor.command.decision.Denmark;
import dk.spor.command.request.Answer;
import dk.spor.command.request.Applying;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.command.request.Requests;
import dk.spor.events.OfferEvent;
import dk.spor.recording.StreamId;
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

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable Offer state;
    private final Requests requests = new Requests();

    /** Axon makes one for each offer it reads from the log, or that it does not find there. */
    OfferAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(AskAboutOffer ask, Clock clock) {
        return requests.answerTo(ask.asking(), ask.digest()).orElseGet(() -> decide(ask, clock));
    }

    @EventSourcingHandler
    void on(OfferEvent event, MetaData metaData) {
        stream = StreamId.of(event.offer()).value();
        state = Offer.evolve(state, event);
        requests.remember(event, Recordings.fromMap(metaData));
    }

    private Answer decide(AskAboutOffer ask, Clock clock) {
        var entryIds = EntryIdsOf.request(ask.asking());
        return switch (OfferDecisions.decide(state, ask.offer(), ask.command(), Denmark.today(clock), entryIds)) {
            case Decision.Refused<OfferEvent> refused -> new Answer.Refused(refused.refusal());
            case Decision.Accepted<OfferEvent> accepted ->
                Applying.apply(accepted.events(), ask.asking(), ask.digest());
        };
    }
}
