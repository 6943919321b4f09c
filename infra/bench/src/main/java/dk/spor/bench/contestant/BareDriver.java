package dk.spor.bench.contestant;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.server.Servers;
import java.util.List;

/**
 * MongoDB's driver doing the least that keeps events: no positions, no commits, no order but the one in which documents
 * happen to lie. It is no event store; it is what one on this server is measured by.
 */
final class BareDriver implements Contestant {

    private static final int AT_A_TIME = 5_000;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<BareRecord> events;

    private BareDriver(MongoClient client, MongoDatabase database) {
        this.client = client;
        this.database = database;
        this.events = database.getCollection("events", BareRecord.class)
                .withCodecRegistry(fromRegistries(fromCodecs(new BareCodec()), database.getCodecRegistry()));
        events.createIndex(Indexes.ascending(BareCodec.STREAM, BareCodec.SEQUENCE), new IndexOptions().unique(true));
    }

    static Contestant open(Servers servers, String database) {
        MongoClient client = Mongo.connect(servers.mongodb());
        return new BareDriver(client, client.getDatabase(database));
    }

    @Override
    public void append(BenchEvent event) {
        events.insertOne(BareRecord.of(event));
    }

    @Override
    public void load(List<BenchEvent> batch) {
        events.withWriteConcern(Mongo.QUICK)
                .insertMany(batch.stream().map(BareRecord::of).toList());
    }

    @Override
    public List<WholeLogRead> wholeLogReads() {
        return List.of(new WholeLogRead(
                Kind.BARE.title(), (depth, visitor) -> read(events.find().batchSize(AT_A_TIME), depth, visitor)));
    }

    @Override
    public void readStream(String stream, Visitor visitor) {
        read(events.find(eq(BareCodec.STREAM, stream)).sort(ascending(BareCodec.SEQUENCE)), Depth.DECODED, visitor);
    }

    private static void read(FindIterable<BareRecord> found, Depth depth, Visitor visitor) {
        try (MongoCursor<BareRecord> cursor = found.iterator()) {
            while (cursor.hasNext()) {
                BareRecord stored = cursor.next();
                Object content = depth == Depth.DECODED ? stored.decode().event() : stored;
                if (!visitor.visit(content)) {
                    break;
                }
            }
        }
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
