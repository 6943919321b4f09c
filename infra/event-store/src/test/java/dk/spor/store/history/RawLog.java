package dk.spor.store.history;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoDatabase;
import dk.spor.store.history.LoggedCommit.LoggedEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** The log read without any of the store's own code, at majority. */
public final class RawLog {

    private RawLog() {}

    /** All commits in the order of their positions. */
    public static List<LoggedCommit> read(MongoDatabase database) {
        return database.getCollection("commits", BsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .find()
                .sort(new BsonDocument("_id", new BsonInt32(1)))
                .map(RawLog::commit)
                .into(new ArrayList<>());
    }

    private static LoggedCommit commit(BsonDocument document) {
        return new LoggedCommit(
                document.getInt64("_id").getValue(),
                document.getInt64("last").getValue(),
                document.getArray("events").stream()
                        .map(event -> event(event.asDocument()))
                        .toList());
    }

    private static LoggedEvent event(BsonDocument document) {
        return new LoggedEvent(
                document.getString("id").getValue(), document.getString("key").getValue());
    }
}
