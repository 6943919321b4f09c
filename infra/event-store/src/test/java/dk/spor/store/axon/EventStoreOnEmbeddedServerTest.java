package dk.spor.store.axon;

import dk.spor.store.TestDatabase;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestMethodOrder;

/** Axon's suite for its event store, with Spor's engine on the embedded server. */
@TestMethodOrder(ShortestTimeoutLast.class)
class EventStoreOnEmbeddedServerTest extends EmbeddedEventStoreTest {

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.onEmbeddedServer();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        database.empty();
        return database.openLog().engine().build();
    }
}
