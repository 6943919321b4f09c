package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Which generations of views there are, how far each has got, and which one is live. Stands in the collection
 * {@code projections}: {@code {_id: "pathway", live: 2}} and {@code {_id: "pathway/2", projection, number, fold,
 * position}}.
 */
final class Generations {

    private static final String ID = "_id";
    private static final String LIVE = "live";
    private static final String PROJECTION = "projection";
    private static final String NUMBER = "number";
    private static final String FOLD = "fold";
    private static final String POSITION = "position";

    private final MongoDatabase database;
    private final MongoCollection<Document> projections;

    Generations(MongoDatabase database) {
        this.database = database;
        this.projections = database.getCollection("projections");
    }

    /**
     * The generation that a fold of this version goes on with: the newest one that it made, or else a new one. The
     * first generation of all is live at once, for there is nothing better to read.
     */
    Generation openFor(String projection, int foldVersion) {
        while (true) {
            var known = of(projection);
            var own = known.stream()
                    .filter(generation -> generation.foldVersion() == foldVersion)
                    .reduce((older, newer) -> newer);
            var generation = own.orElseGet(() -> new Generation(
                    projection, known.isEmpty() ? 1 : known.getLast().number() + 1, foldVersion));
            if (own.isPresent() || inserted(document(generation))) {
                inserted(new Document(ID, projection).append(LIVE, generation.number()));
                return generation;
            }
        }
    }

    /** The generation that readers see. */
    Generation live(String projection) {
        int number = liveNumber(projection);
        return of(projection).stream()
                .filter(generation -> generation.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The live views " + projection + "/" + number
                        + " are not among the projections in store; drop the collection projections, and all views are"
                        + " made anew from the log"));
    }

    /** Makes a generation the one to read; the one before is kept for programs that still run on it. */
    void makeLive(Generation generation) {
        int before = liveNumber(generation.projection());
        if (before == generation.number()) {
            return;
        }
        projections.updateOne(eq(ID, generation.projection()), set(LIVE, generation.number()));
        of(generation.projection()).stream()
                .filter(other -> other.number() != generation.number() && other.number() != before)
                .forEach(this::drop);
    }

    /** How far a generation has got: it holds every event up to here. */
    long position(Generation generation) {
        return Optional.ofNullable(projections.find(eq(ID, generation.id())).first())
                .map(document -> document.getLong(POSITION))
                .orElseThrow(() -> retired(generation));
    }

    /** Notes that it holds every event up to here; never goes back. */
    void moveTo(Generation generation, long position) {
        var moved =
                projections.updateOne(and(eq(ID, generation.id()), lt(POSITION, position)), set(POSITION, position));
        if (moved.getMatchedCount() == 0) {
            position(generation);
        }
    }

    private int liveNumber(String projection) {
        var pointer = projections.find(eq(ID, projection)).first();
        if (pointer == null) {
            throw new IllegalStateException("No views of the projection " + projection + " were opened yet");
        }
        return pointer.getInteger(LIVE);
    }

    private List<Generation> of(String projection) {
        var found = new ArrayList<Generation>();
        projections
                .find(eq(PROJECTION, projection))
                .forEach(document ->
                        found.add(new Generation(projection, document.getInteger(NUMBER), document.getInteger(FOLD))));
        found.sort(Comparator.comparingInt(Generation::number));
        return found;
    }

    private void drop(Generation generation) {
        projections.deleteOne(eq(ID, generation.id()));
        database.getCollection(generation.collection()).drop();
    }

    /** False when another process was first. */
    private boolean inserted(Document document) {
        try {
            projections.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document document(Generation generation) {
        return new Document(ID, generation.id())
                .append(PROJECTION, generation.projection())
                .append(NUMBER, generation.number())
                .append(FOLD, generation.foldVersion())
                .append(POSITION, 0L);
    }

    private static IllegalStateException retired(Generation generation) {
        return new IllegalStateException("The views " + generation.id() + " were dropped after newer programs had"
                + " rebuilt them twice; this program is too old to go on and should be stopped");
    }
}
