package dk.spor.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/**
 * Two ways to one database. The log's own requests are short, and all appends wait for one that gets no answer: so a
 * server that is silent for long counts as dead. Views, rebuilds and verifications ask for more, and may wait longer.
 *
 * @param forLog for what takes milliseconds
 * @param forWork for what may take its time
 */
record Connections(MongoClient forLog, MongoClient forWork) implements AutoCloseable {

    private static final Duration LONGEST_SEARCH_FOR_A_PRIMARY = Duration.ofSeconds(20);
    private static final Duration LONGEST_SILENCE_OF_THE_LOG = Duration.ofSeconds(10);
    private static final Duration LONGEST_SILENCE_AT_WORK = Duration.ofMinutes(2);

    /** To a server that may hang while another one takes its place. */
    static Connections toServer(ConnectionString address) {
        return new Connections(connect(address, LONGEST_SILENCE_OF_THE_LOG), connect(address, LONGEST_SILENCE_AT_WORK));
    }

    /** To a server in this process: when it is silent it is busy. */
    static Connections toThisProcess(ConnectionString address) {
        MongoClient client = connect(address, LONGEST_SILENCE_AT_WORK);
        return new Connections(client, client);
    }

    private static MongoClient connect(ConnectionString address, Duration longestSilence) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName("spor")
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(LONGEST_SEARCH_FOR_A_PRIMARY.toSeconds(), TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.readTimeout(Math.toIntExact(longestSilence.toSeconds()), TimeUnit.SECONDS))
                // What the address says about time-outs wins over the above; what follows wins over the address.
                .applyConnectionString(address)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
    }

    @Override
    public void close() {
        forLog.close();
        forWork.close();
    }
}
