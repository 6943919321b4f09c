package dk.spor.query.testing;

import com.mongodb.client.MongoDatabase;
import java.util.HexFormat;
import java.util.TreeMap;
import org.bson.RawBsonDocument;

/** Views as they lie in the store, to the byte. */
public final class StoredBytes {

    private StoredBytes() {}

    /** Every view of a generation, by subject, in hexadecimal. */
    public static TreeMap<String, String> of(MongoDatabase database, String projection, int generation) {
        var all = new TreeMap<String, String>();
        for (var document : database.getCollection("view-" + projection + "-" + generation, RawBsonDocument.class)
                .find()) {
            var bytes = new byte[document.getByteBuffer().remaining()];
            document.getByteBuffer().get(bytes);
            all.put(document.getString("_id").getValue(), HexFormat.of().formatHex(bytes));
        }
        return all;
    }
}
