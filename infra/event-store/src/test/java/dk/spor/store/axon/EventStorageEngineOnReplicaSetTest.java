package dk.spor.store.axon;

import dk.spor.store.TestDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Axon's suite for storage engines, on the real replica set. */
class EventStorageEngineOnReplicaSetTest
        extends BatchingEventStorageEngineTest<MongoEventStorageEngine, MongoEventStorageEngineBuilder> {

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.onReplicaSet();
    }

    @BeforeEach
    void startEmpty() {
        database.empty();
        setTestSubject(createEngine());
    }

    @Override
    protected MongoEventStorageEngine createEngine(UnaryOperator<MongoEventStorageEngineBuilder> customization) {
        return customization.apply(database.openLog().engine()).build();
    }
}
