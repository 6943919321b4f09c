package dk.spor.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static dk.spor.query.projection.ViewDocuments.ID;
import static dk.spor.query.projection.ViewDocuments.POSITION;
import static dk.spor.query.projection.ViewDocuments.SET_ASIDE;
import static dk.spor.query.projection.ViewDocuments.SET_ASIDE_POSITION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    void index() {
        views.createIndex(Indexes.ascending(SET_ASIDE_POSITION), new IndexOptions().sparse(true));
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
        for (var document : views.find(in(ID, subjects))) {
            var stored = readOrSetAside(document);
            found.put(stored.subject(), stored);
        }
        return found;
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
        int bytes = document.getByteBuffer().remaining();
        if (bytes <= LARGEST_VIEW_BYTES) {
            return document;
        }
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
