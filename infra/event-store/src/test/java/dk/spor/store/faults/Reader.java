package dk.spor.store.faults;

import com.mongodb.MongoException;
import dk.spor.store.history.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Follows the log while it is written, as a projection does, and keeps what it was given. */
final class Reader implements Runnable {

    private final EventStorageEngine engine;
    private final BooleanSupplier goOn;
    private final List<Sighting> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    Reader(EventStorageEngine engine, BooleanSupplier goOn) {
        this.engine = engine;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        while (goOn.getAsBoolean()) {
            try (Stream<? extends TrackedEventMessage<?>> further = engine.readEvents(token, false)) {
                further.forEach(this::see);
                Thread.sleep(20);
            } catch (MongoException e) {
                // Nobody leads at present: asks again, after the last event it was given.
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void see(TrackedEventMessage<?> event) {
        token = event.trackingToken();
        seen.add(new Sighting(token.position().orElseThrow(), event.getIdentifier()));
    }

    /** In the order in which they came; complete once its thread has ended. */
    List<Sighting> seen() {
        return seen;
    }
}
