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
import java.util.function.Predicate;
import org.bson.Document;

/**
 * Which generations of views there are, how far each has got, and which one is live. Stands in the collection
 * {@code projections}: {@code {_id: "pathway", live: 2}} and {@code {_id: "pathway/2", projection, number, fold,
 * position}}; a generation that a rebuild is making has a {@code making} beside that (see {@link Makings}), one that a
 * rebuild has made a {@code made}.
 */
final class Generations {

    static final String COLLECTION = "projections";
    static final String ID = "_id";
    static final String POSITION = "position";
    static final String MAKING = "making";
    private static final String MADE = "made";
    private static final String LIVE = "live";
    private static final String PROJECTION = "projection";
    private static final String NUMBER = "number";
    private static final String FOLD = "fold";

    private final MongoDatabase database;
    private final MongoCollection<Document> projections;

    Generations(MongoDatabase database) {
        this.database = database;
        this.projections = database.getCollection(COLLECTION);
    }

    /**
     * The generation that a fold of this version goes on with: the newest complete one that it made, or else the one
     * that has to be made. The first generation of all is live at once, for there is nothing better to read.
     */
    Generation openFor(String projection, int foldVersion) {
        while (true) {
            var known = of(projection);
            if (known.isEmpty()) {
                inserted(document(new Generation(projection, 1, foldVersion, true)));
            } else {
                var first = known.getFirst();
                inserted(new Document(ID, projection).append(LIVE, first.number()));
                return newest(known, own -> own.foldVersion() == foldVersion && own.complete())
                        .orElseGet(() -> toMake(projection, foldVersion));
            }
        }
    }

    /** The generation that a rebuild makes: the one that an earlier rebuild began, or else a new one. */
    Generation toMake(String projection, int foldVersion) {
        while (true) {
            var known = of(projection);
            var begun = newest(known, own -> own.foldVersion() == foldVersion && !own.complete());
            var generation = begun.orElseGet(
                    () -> new Generation(projection, known.getLast().number() + 1, foldVersion, false));
            if (begun.isPresent() || inserted(document(generation))) {
                return generation;
            }
        }
    }

    /** The generation that a rebuild by this version of the fold has begun and not finished. */
    Optional<Generation> begun(String projection, int foldVersion) {
        return newest(of(projection), own -> own.foldVersion() == foldVersion && !own.complete());
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
                // What a newer program is making is not ours to throw away.
                .filter(other -> other.complete() || other.foldVersion() <= generation.foldVersion())
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

    /** Keeps what the rebuild that made a generation has changed. */
    void keep(Generation generation, RebuildReport report) {
        projections.updateOne(eq(ID, generation.id()), set(MADE, ReportDocuments.write(report)));
    }

    /** What the rebuild that made a generation has changed. */
    Optional<RebuildReport> reportOn(Generation generation) {
        return Optional.ofNullable(projections.find(eq(ID, generation.id())).first())
                .map(document -> document.get(MADE, Document.class))
                .map(made -> ReportDocuments.read(generation, made));
    }

    /** Throws a generation away. */
    void drop(Generation generation) {
        projections.deleteOne(eq(ID, generation.id()));
        database.getCollection(generation.collection()).drop();
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
                .forEach(document -> found.add(new Generation(
                        projection,
                        document.getInteger(NUMBER),
                        document.getInteger(FOLD),
                        !document.containsKey(MAKING))));
        found.sort(Comparator.comparingInt(Generation::number));
        return found;
    }

    private static Optional<Generation> newest(List<Generation> known, Predicate<Generation> fitting) {
        return known.stream().filter(fitting).reduce((older, newer) -> newer);
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
        var document = new Document(ID, generation.id())
                .append(PROJECTION, generation.projection())
                .append(NUMBER, generation.number())
                .append(FOLD, generation.foldVersion())
                .append(POSITION, 0L);
        return generation.complete() ? document : document.append(MAKING, new Document());
    }

    private static IllegalStateException retired(Generation generation) {
        return new IllegalStateException("The views " + generation.id() + " were dropped after newer programs had"
                + " rebuilt them twice; this program is too old to go on and should be stopped");
    }
}
