package dk.spor.store.axon;

import dk.spor.store.log.StoredEvent;
import dk.spor.store.log.StreamPlace;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A stored event of an aggregate, or a snapshot of one, as Axon's readers take it. */
sealed class StoredDomainEventData extends StoredEventData implements DomainEventData<Object>
        permits StoredDomainEventData.Tracked {

    private final StreamPlace place;

    StoredDomainEventData(StoredEvent event) {
        super(event);
        this.place = Objects.requireNonNull(event.place());
    }

    @Override
    public @Nullable String getType() {
        return place.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return place.stream();
    }

    @Override
    public long getSequenceNumber() {
        return place.sequence();
    }

    /** With its position. */
    static final class Tracked extends StoredDomainEventData implements TrackedEventData<Object> {

        private final TrackingToken token;

        Tracked(StoredEvent event, TrackingToken token) {
            super(event);
            this.token = token;
        }

        @Override
        public TrackingToken trackingToken() {
            return token;
        }
    }
}
