package dk.spor.bench.contestant;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.server.Servers;
import dk.spor.store.axon.SporEventSerializer;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;

/** The MongoDB extension of Axon, with the indexes that it makes itself. */
final class AxonMongo implements Contestant {

    private static final int AT_A_TIME = 1_000;

    private final Kind kind;
    private final MongoClient client;
    private final MongoDatabase database;
    private final EventStorageEngine engine;
    private final EventStorageEngine loading;

    private AxonMongo(Kind kind, StorageStrategy strategy, Servers servers, String database) {
        this.kind = kind;
        this.client = Mongo.connect(servers.mongodb());
        this.database = client.getDatabase(database);
        MongoEventStorageEngine durable = engine(strategy, Mongo.DURABLE);
        durable.ensureIndexes();
        this.engine = durable;
        this.loading = engine(strategy, Mongo.QUICK);
    }

    static Contestant perEvent(Servers servers, String database) {
        return new AxonMongo(Kind.AXON_MONGO_EVENT, new DocumentPerEventStorageStrategy(), servers, database);
    }

    static Contestant perCommit(Servers servers, String database) {
        return new AxonMongo(Kind.AXON_MONGO_COMMIT, new DocumentPerCommitStorageStrategy(), servers, database);
    }

    private MongoEventStorageEngine engine(StorageStrategy strategy, WriteConcern concern) {
        SporEventSerializer serializer = new SporEventSerializer();
        return MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database.withWriteConcern(concern))
                        .build())
                .storageStrategy(strategy)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(AT_A_TIME)
                .build();
    }

    @Override
    public void append(BenchEvent event) {
        EngineReads.append(engine, event);
    }

    @Override
    public void load(List<BenchEvent> events) {
        if (kind == Kind.AXON_MONGO_EVENT) {
            loading.appendEvents(EngineReads.messages(events));
        } else {
            events.forEach(event -> EngineReads.append(loading, event));
        }
    }

    @Override
    public List<WholeLogRead> wholeLogReads() {
        return List.of(
                new WholeLogRead(kind.title(), (depth, visitor) -> EngineReads.wholeLog(engine, depth, visitor)));
    }

    @Override
    public void readStream(String stream, Visitor visitor) {
        EngineReads.stream(engine, stream, visitor);
    }

    @Override
    public void drop() {
        database.drop();
    }

    @Override
    public void close() {
        client.close();
    }
}
