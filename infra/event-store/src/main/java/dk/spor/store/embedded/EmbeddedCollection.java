package dk.spor.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The library's collection with two things mended: a range of positions is read from where it begins, not by a walk
 * over the whole collection, and a document that was handed out is never changed afterwards (the library changes it in
 * place, while another connection may be sending it).
 */
final class EmbeddedCollection extends H2Collection {

    private final MVMap<Object, Document> documents;
    private boolean changing;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> properties,
            CursorRegistry cursors) {
        super(database, name, options, documents, properties, cursors);
        this.documents = documents;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        changing = true;
        try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(query);
        } finally {
            changing = false;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        IdRange range = IdRange.of(query, orderBy);
        QueryResult found = range != null && skip == 0 && holdsPositions()
                ? inOrder(range, limit, batchSize, projection)
                : super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
        return changing ? copies(found) : found;
    }

    /** All ids are longs: the map orders ids of other types before or after all longs. */
    private boolean holdsPositions() {
        return documents.firstKey() instanceof Long && documents.lastKey() instanceof Long;
    }

    private QueryResult inOrder(IdRange range, int limit, int batchSize, @Nullable Document projection) {
        List<Document> inRange = new ArrayList<>();
        Cursor<Object, Document> cursor = documents.cursor(range.start(), range.end(), range.descending());
        while (cursor.hasNext() && (limit <= 0 || inRange.size() < limit)) {
            cursor.next();
            inRange.add(cursor.getValue());
        }
        // The superclass applies the projection and cuts into batches; the query matches all that is in the range.
        return matchDocumentsFromStream(inRange.stream(), new Document(), null, 0, 0, batchSize, projection);
    }

    private static QueryResult copies(QueryResult found) {
        List<Document> copies = new ArrayList<>();
        for (Document document : found) {
            copies.add(document.cloneDeeply());
        }
        return new QueryResult(copies, found.getCursorId());
    }
}
