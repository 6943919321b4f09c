package dk.spor.app.house;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dk.spor.command.placement.ReachedPosition;
import org.bson.Document;

/** How far a process has come, as a document of its own; whoever has come further is not set back. */
final class MongoReachedPosition implements ReachedPosition {

    private static final String POSITION = "position";

    private final MongoCollection<Document> processes;
    private final String process;

    MongoReachedPosition(MongoDatabase database, String process) {
        this.processes = database.getCollection("processes");
        this.process = process;
    }

    @Override
    public long read() {
        var noted = processes.find(eq("_id", process)).first();
        return noted == null ? 0 : noted.getLong(POSITION);
    }

    @Override
    public void write(long position) {
        processes.updateOne(eq("_id", process), max(POSITION, position), new UpdateOptions().upsert(true));
    }
}
