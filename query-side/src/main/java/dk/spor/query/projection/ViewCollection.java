package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;
import static dk.spor.query.projection.ViewDocuments.ID;
import static dk.spor.query.projection.ViewDocuments.POSITION;
import static dk.spor.query.projection.ViewDocuments.SET_ASIDE;
import static dk.spor.query.projection.ViewDocuments.SET_ASIDE_POSITION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One generation of views in MongoDB. */
final class ViewCollection<V> {

    /** MongoDB refuses documents over 16 MiB; a view so large is set aside before it stops the whole batch. */
    private static final int LARGEST_VIEW_BYTES = 15 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ViewCollection.class);

    private final Fold<V> fold;
    private final ViewDocuments<V> documents;
    private final MongoCollection<RawBsonDocument> views;

    ViewCollection(Fold<V> fold, MongoCollection<RawBsonDocument> views) {
        this.fold = fold;
        this.documents = new ViewDocuments<>(fold);
        this.views = views;
    }

    /**
     * A change of one view.
     *
     * @param from the view as it is stored; absent where there is none yet
     */
    record Change<V>(@Nullable StoredView<V> from, StoredView<V> to) {}

    /** Before anything is written: several who write at once would otherwise all make the collection. */
    void prepare() {
        views.createIndex(Indexes.ascending(SET_ASIDE_POSITION), new IndexOptions().sparse(true));
    }

    /** Before they are searched. While they are being made nobody does, and to index them all at once is cheaper. */
    void index() {
        prepare();
        fold.keys().keySet().forEach(key -> views.createIndex(Indexes.ascending(key(key))));
    }

    /** The field that holds a key of the fold. */
    static String key(String name) {
        return ViewDocuments.KEYS + "." + name;
    }

    /** @throws UnreadableView when somebody has changed the document */
    Optional<StoredView<V>> find(String subject) {
        return Optional.ofNullable(views.find(eq(ID, subject)).first()).map(documents::read);
    }

    /** The stored views of these subjects; those that have none yet are absent. One that can't be read is set aside. */
    Map<String, StoredView<V>> load(Collection<String> subjects) {
        var found = new HashMap<String, StoredView<V>>();
        load(subjects, (stored, bytes) -> found.put(stored.subject(), stored));
        return found;
    }

    /** The same, each with the size of its document. */
    void load(Collection<String> subjects, ObjIntConsumer<StoredView<V>> loaded) {
        for (var document : views.find(in(ID, subjects))) {
            loaded.accept(readOrSetAside(document), document.getByteBuffer().remaining());
        }
    }

    /** Every view as it is stored, by subject. */
    MongoCursor<RawBsonDocument> inOrder() {
        return views.find().sort(Sorts.ascending(ID)).batchSize(1_000).cursor();
    }

    boolean isEmpty() {
        return views.find().first() == null;
    }

    /** How many there are, as the store remembers it: not counted one by one. */
    long count() {
        return views.estimatedDocumentCount();
    }

    /** Those that stand still, the longest-standing first. */
    List<RawBsonDocument> setAside(int limit) {
        return views.find(gt(SET_ASIDE_POSITION, 0L))
                .sort(Sorts.ascending(SET_ASIDE_POSITION))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Up to {@code limit} views that fit both filters, in the order given. */
    List<V> select(Bson filter, Bson order, Predicate<V> also, int limit) {
        var selected = new ArrayList<V>();
        try (var cursor = views.find(filter).sort(order).cursor()) {
            while (cursor.hasNext() && selected.size() < limit) {
                readable(cursor.next()).map(StoredView::view).filter(also).forEach(selected::add);
            }
        }
        return selected;
    }

    /** Looks at each view that fits, one after the other, and lets it go. */
    void each(Bson filter, Consumer<StoredView<V>> readable, Consumer<String> unreadable) {
        for (var document : views.find(filter)) {
            try {
                readable.accept(documents.read(document));
            } catch (UnreadableView e) {
                LOG.warn("Projection {} can't read a view: {}", fold.name(), e.getMessage());
                unreadable.accept(ViewDocuments.subject(document));
            }
        }
    }

    /** Whose views fit. */
    List<String> subjects(Bson filter) {
        return views.find(filter)
                .projection(include(ID))
                .map(ViewDocuments::subject)
                .into(new ArrayList<>());
    }

    long countSetAside() {
        return views.countDocuments(gt(SET_ASIDE_POSITION, 0L));
    }

    /**
     * Writes every change whose view still holds the position it started from.
     *
     * @return false when another process has changed one of them meanwhile; that one is left as it is
     */
    boolean write(List<Change<V>> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        try {
            var result =
                    views.bulkWrite(changes.stream().map(this::model).toList(), new BulkWriteOptions().ordered(false));
            return result.getInsertedCount() + result.getMatchedCount() == changes.size();
        } catch (MongoBulkWriteException e) {
            if (onlyDuplicates(e)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Writes views of a generation that is being made. What a view holds follows from how far it is, so one that is
     * there already and just as far, or further, is as good: should two rebuilds ever be at it at once.
     *
     * @param fresh those that are not there, as far as is known
     * @param known those that may be there
     */
    void put(List<StoredView<V>> fresh, List<StoredView<V>> known) {
        var models = new ArrayList<WriteModel<RawBsonDocument>>(fresh.size() + known.size());
        fresh.forEach(view -> models.add(new InsertOneModel<>(fitting(view))));
        known.forEach(view ->
                models.add(new ReplaceOneModel<>(lessFar(view), fitting(view), new ReplaceOptions().upsert(true))));
        try {
            views.bulkWrite(models, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!onlyDuplicates(e)) {
                throw e;
            }
            var there = e.getWriteErrors().stream()
                    .map(BulkWriteError::getIndex)
                    .filter(index -> index < fresh.size())
                    .map(fresh::get)
                    .toList();
            if (!there.isEmpty()) {
                put(List.of(), there);
            }
        }
    }

    /** A view that stands still: as it is stored, and from where it can go on. */
    record Standing<V>(StoredView<V> stored, StoredView<V> goesOnFrom) {}

    /** The view of a subject, if it stands still. One that can't be read goes on from nothing. */
    Optional<Standing<V>> standing(String subject) {
        return Optional.ofNullable(
                        views.find(and(eq(ID, subject), exists(SET_ASIDE))).first())
                .map(document -> {
                    var begun = StoredView.begin(fold, subject);
                    try {
                        var stored = documents.read(document);
                        return new Standing<>(stored, stored.goingOn());
                    } catch (UnreadableView e) {
                        long position = document.getNumber(POSITION).longValue();
                        return new Standing<>(
                                new StoredView<>(subject, begun.view(), 0, position, null, Map.of(), null), begun);
                    }
                });
    }

    private static Bson lessFar(StoredView<?> view) {
        var same = eq(ID, view.subject());
        return view.setAside() == null
                ? and(same, lt(POSITION, view.position()))
                : and(same, lte(POSITION, view.position()), exists(SET_ASIDE, false));
    }

    private RawBsonDocument fitting(StoredView<V> view) {
        var document = documents.write(view);
        return fits(document)
                ? document
                : fitting(new Change<>(find(view.subject()).orElse(null), view));
    }

    private static boolean fits(RawBsonDocument document) {
        return document.getByteBuffer().remaining() <= LARGEST_VIEW_BYTES;
    }

    private WriteModel<RawBsonDocument> model(Change<V> change) {
        var document = fitting(change);
        return change.from() == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        and(
                                eq(ID, change.from().subject()),
                                eq(POSITION, change.from().position())),
                        document);
    }

    private RawBsonDocument fitting(Change<V> change) {
        var document = documents.write(change.to());
        if (fits(document)) {
            return document;
        }
        int bytes = document.getByteBuffer().remaining();
        var smaller = change.from() == null ? StoredView.begin(fold, change.to().subject()) : change.from();
        LOG.error("Projection {} sets {} aside: its view would have {} bytes", fold.name(), smaller.subject(), bytes);
        return documents.write(smaller.standingStill(new SetAside(
                smaller.position() + 1,
                "The view would grow to " + bytes + " bytes; at most " + LARGEST_VIEW_BYTES + " can be stored")));
    }

    private StoredView<V> readOrSetAside(RawBsonDocument document) {
        try {
            return documents.read(document);
        } catch (UnreadableView e) {
            var subject = document.getString(ID);
            var position = document.getNumber(POSITION).longValue();
            var aside = new SetAside(position + 1, String.valueOf(e.getMessage()));
            LOG.error("Projection {} sets {} aside", fold.name(), subject.getValue(), e);
            views.updateOne(eq(ID, subject), set(SET_ASIDE, ViewDocuments.write(aside)));
            return StoredView.begin(fold, subject.getValue()).standingStill(aside);
        }
    }

    private Stream<StoredView<V>> readable(RawBsonDocument document) {
        try {
            return Stream.of(documents.read(document));
        } catch (UnreadableView e) {
            LOG.warn("Projection {} leaves a view out of a list: {}", fold.name(), e.getMessage());
            return Stream.empty();
        }
    }

    private static boolean onlyDuplicates(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
    }
}
