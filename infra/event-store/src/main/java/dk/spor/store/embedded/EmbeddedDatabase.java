package dk.spor.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps documents and index keys as BSON. The library's own way is Java serialization, which is many times larger and
 * slower, and compares keys by serializing them again. The names of the maps are the library's, since it drops and
 * renames them by name.
 */
final class EmbeddedDatabase extends H2Database {

    private final MVStore file;

    EmbeddedDatabase(String databaseName, MVStore file, CursorRegistry cursors) {
        this.file = file;
        super(databaseName, file, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = file.openMap(
                "databases." + fullName, new MVMap.Builder<Object, Document>().valueType(DocumentType.INSTANCE));
        MVMap<String, Object> properties = file.openMap("meta." + fullName);
        return new EmbeddedCollection(this, name, options, documents, properties, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        String name = getFullCollectionNamespace(collection) + "._index_" + index;
        MVMap<KeyValue, Object> positions =
                file.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(IndexKeyType.INSTANCE));
        return new EmbeddedUniqueIndex(positions, index, keys, sparse);
    }
}
