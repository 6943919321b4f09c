package dk.spor.bench.contestant;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;

/** Connections of the contestants that are given one: the same promises that Spor's own have. */
public final class Mongo {

    /** Durable: what every contestant's appends are acknowledged with. */
    static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    /** For loading, where nothing is measured. */
    static final WriteConcern QUICK = WriteConcern.MAJORITY;

    static final int MOST_WRITERS = 256;

    private Mongo() {}

    /** A client with a connection for every writer. */
    public static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("spor-bench")
                .applyConnectionString(new ConnectionString(uri))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(MOST_WRITERS))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(DURABLE)
                .readConcern(ReadConcern.MAJORITY)
                .build());
    }
}
