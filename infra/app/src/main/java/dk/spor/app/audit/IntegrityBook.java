package dk.spor.app.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dk.spor.query.integrity.LogName;
import dk.spor.query.integrity.LogState.Signed;
import dk.spor.query.integrity.LogState.Verification;
import dk.spor.store.checkpoint.Checkpoint;
import dk.spor.values.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * What was found and signed of the logs, for the page that tells of it. It is a note beside the logs and proves
 * nothing: whoever wants proof verifies, against a checkpoint that was kept elsewhere.
 */
public final class IntegrityBook {

    private static final String KIND = "kind";
    private static final String FOUND = "verification";
    private static final String SIGNED = "checkpoint";
    private static final String LOG = "log";
    private static final int MOST = 25;

    private final MongoCollection<Document> notes;

    public IntegrityBook(MongoDatabase database) {
        this.notes = database.getCollection("integrity");
    }

    /** Notes what a walk along a chain came to. */
    void found(LogName log, Verification verification) {
        var by = verification.by();
        notes.insertOne(note(FOUND, log)
                .append("begun", Date.from(verification.begun()))
                .append("ended", Date.from(verification.ended()))
                .append("by", by == null ? null : by.value())
                .append("position", verification.position())
                .append("why", verification.why()));
    }

    /** Notes that a log was signed. */
    void signed(LogName log, Checkpoint checkpoint) {
        notes.insertOne(note(SIGNED, log)
                .append("format", checkpoint.format())
                .append("identity", checkpoint.log())
                .append("position", checkpoint.position())
                .append("hash", checkpoint.hash())
                .append("recordedAt", checkpoint.recordedAt())
                .append("takenAt", checkpoint.takenAt())
                .append("key", checkpoint.key())
                .append("signature", checkpoint.signature()));
    }

    Optional<Verification> lastFound(LogName log) {
        return Optional.ofNullable(newest(FOUND, log, 1).first()).map(IntegrityBook::verification);
    }

    List<Signed> signed(LogName log) {
        return newest(SIGNED, log, MOST)
                .map(note -> new Signed(
                        note.getString("takenAt"),
                        note.getLong("position"),
                        note.getString("hash"),
                        note.getString("key")))
                .into(new ArrayList<>());
    }

    /** The checkpoints themselves, as many as are shown: copies, which whoever has their key can check. */
    public List<Checkpoint> checkpoints(LogName log) {
        return newest(SIGNED, log, MOST)
                .map(note -> new Checkpoint(
                        note.getString("format"),
                        note.getString("identity"),
                        note.getLong("position"),
                        note.getString("hash"),
                        note.getString("recordedAt"),
                        note.getString("takenAt"),
                        note.getString("key"),
                        note.getString("signature")))
                .into(new ArrayList<>());
    }

    private FindIterable<Document> newest(String kind, LogName log, int limit) {
        return notes.find(and(eq(KIND, kind), eq(LOG, log.name())))
                .sort(Sorts.descending("_id"))
                .limit(limit);
    }

    private static Document note(String kind, LogName log) {
        return new Document("_id", new ObjectId()).append(KIND, kind).append(LOG, log.name());
    }

    private static Verification verification(Document note) {
        var by = note.getString("by");
        return new Verification(
                instant(note, "begun"),
                instant(note, "ended"),
                by == null ? null : new UserId(by),
                note.getLong("position"),
                note.getString("why"));
    }

    private static Instant instant(Document note, String field) {
        return note.getDate(field).toInstant();
    }
}
