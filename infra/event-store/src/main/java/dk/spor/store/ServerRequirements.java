package dk.spor.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;

/** What a MongoDB has to be so that nothing acknowledged is lost. Each refusal names the remedy. */
final class ServerRequirements {

    private static final int OLDEST_MAJOR_VERSION = 6;

    private ServerRequirements() {}

    /** Refuses an address that asks for weaker promises than Spor's. */
    static void checkAddress(ConnectionString address) {
        WriteConcern writes = address.getWriteConcern();
        if (writes != null && !isDurable(writes)) {
            throw new StoreUnusable(
                    "The MongoDB URI asks for a write concern below majority with journal (%s), which can lose acknowledged facts. Leave w, journal and wtimeoutMS out of SPOR_MONGODB_URI: Spor sets them."
                            .formatted(writes));
        }
        ReadConcern reads = address.getReadConcern();
        if (reads != null && !reads.equals(ReadConcern.MAJORITY) && !reads.equals(ReadConcern.LINEARIZABLE)) {
            throw new StoreUnusable(
                    "The MongoDB URI asks for a read concern below majority (%s), which can show facts that are rolled back later. Leave readConcernLevel out of SPOR_MONGODB_URI: Spor sets it."
                            .formatted(reads));
        }
    }

    private static boolean isDurable(WriteConcern concern) {
        return "majority".equals(concern.getWObject()) && !Boolean.FALSE.equals(concern.getJournal());
    }

    /** Refuses a server that is not there, is too old, or is a standalone. */
    static String check(MongoClient client, String hosts) {
        MongoDatabase admin = client.getDatabase("admin");
        try {
            String version = version(admin);
            if (majorOf(version) < OLDEST_MAJOR_VERSION) {
                throw new StoreUnusable(
                        "The MongoDB at %s is version %s; Spor needs %d.0 or later. Upgrade it, one major version at a time."
                                .formatted(hosts, version, OLDEST_MAJOR_VERSION));
            }
            refuseStandalone(run(admin, "hello"), hosts);
            return version;
        } catch (MongoSecurityException e) {
            throw new StoreUnusable(
                    "The MongoDB at %s does not accept the login in SPOR_MONGODB_URI: %s"
                            .formatted(hosts, e.getMessage()),
                    e);
        } catch (MongoException e) {
            throw new StoreUnusable(
                    "No usable MongoDB answers at %s: %s. Check SPOR_MONGODB_URI (is replicaSet= the set's name?), and that the set has a primary."
                            .formatted(hosts, e.getMessage()),
                    e);
        }
    }

    private static String version(MongoDatabase admin) {
        return run(admin, "buildInfo").getString("version").getValue();
    }

    private static int majorOf(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    static void refuseStandalone(BsonDocument hello, String hosts) {
        boolean router = hello.containsKey("msg");
        if (!hello.containsKey("setName") && !router) {
            throw new StoreUnusable(
                    "The MongoDB at %s is a standalone server, on which a majority means nothing. Make it a replica set (one node is enough to begin with): start it with --replSet rs0, run rs.initiate() once, and add replicaSet=rs0 to SPOR_MONGODB_URI."
                            .formatted(hosts));
        }
    }

    private static BsonDocument run(MongoDatabase admin, String command) {
        @Nullable
        BsonDocument answer = admin.runCommand(new BsonDocument(command, new BsonInt32(1)), BsonDocument.class);
        return answer == null ? new BsonDocument() : answer;
    }
}
