package dk.spor.store.axon;

import dk.spor.store.TestDatabase;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** Axon's suite for its event store, with Spor's engine on the embedded server. */
class EventStoreOnEmbeddedServerTest extends EmbeddedEventStoreTest {

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.onEmbeddedServer();
        database.warmUp();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        database.fresh();
        return database.openLog().engine().build();
    }
}
