package dk.spor.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.wire.EventJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BSONException;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * Views as documents: {@code _id} the subject, {@code begun} and {@code position} of its first and its last event,
 * {@code until} the latest day in it, {@code changed} where parts of it last changed, {@code fold} its version,
 * {@code keys} to search by, {@code view} as JSON text, and {@code setAside} where it stands still. Everything stands
 * in one order, so that the same view gives the same bytes.
 */
final class ViewDocuments<V> {

    static final String ID = "_id";
    static final String BEGUN = "begun";
    static final String POSITION = "position";
    static final String UNTIL = "until";
    static final String CHANGED = "changed";
    static final String KEYS = "keys";
    static final String SET_ASIDE = "setAside";
    static final String SET_ASIDE_POSITION = SET_ASIDE + "." + POSITION;
    private static final String FOLD = "fold";
    static final String VIEW = "view";
    private static final String CAUSE = "cause";
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final Fold<V> fold;
    private final ObjectMapper json = EventJson.mapper();

    ViewDocuments(Fold<V> fold) {
        this.fold = fold;
    }

    RawBsonDocument write(StoredView<V> stored) {
        try {
            var bytes = new ViewBytes()
                    .string(ID, stored.subject())
                    .int64(BEGUN, stored.begun())
                    .int64(POSITION, stored.position());
            var until = stored.until();
            if (until != null) {
                bytes.string(UNTIL, until.toString());
            }
            if (!fold.parts().isEmpty()) {
                var changed = new BsonDocument();
                stored.changed().forEach((part, position) -> changed.append(part, new BsonInt64(position)));
                bytes.document(CHANGED, new RawBsonDocument(changed, CODEC));
            }
            bytes.int32(FOLD, fold.version());
            if (!fold.keys().isEmpty()) {
                bytes.document(KEYS, new RawBsonDocument(keys(stored.view()), CODEC));
            }
            bytes.json(VIEW, json, stored.view());
            var aside = stored.setAside();
            if (aside != null) {
                bytes.document(SET_ASIDE, new RawBsonDocument(write(aside), CODEC));
            }
            return bytes.end();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view of " + fold.type() + " can always be written", e);
        }
    }

    static BsonDocument write(SetAside aside) {
        return new BsonDocument(POSITION, new BsonInt64(aside.position())).append(CAUSE, new BsonString(aside.cause()));
    }

    /** @throws UnreadableView when the document does not fit the view's form */
    StoredView<V> read(BsonDocument document) {
        return new StoredView<>(
                subject(document),
                view(document),
                document.getNumber(BEGUN).longValue(),
                document.getNumber(POSITION).longValue(),
                document.containsKey(UNTIL)
                        ? LocalDate.parse(document.getString(UNTIL).getValue())
                        : null,
                changed(document),
                document.containsKey(SET_ASIDE) ? setAside(document) : null);
    }

    static String subject(BsonDocument document) {
        return document.getString(ID).getValue();
    }

    private static Map<String, Long> changed(BsonDocument document) {
        var changed = new TreeMap<String, Long>();
        document.getDocument(CHANGED, new BsonDocument())
                .forEach(
                        (part, position) -> changed.put(part, position.asInt64().getValue()));
        return changed;
    }

    private BsonDocument keys(V view) {
        var keys = new BsonDocument();
        fold.keys()
                .forEach((name, texts) -> keys.append(
                        name,
                        new BsonArray(
                                texts.apply(view).stream().map(BsonString::new).toList())));
        return keys;
    }

    private V view(BsonDocument document) {
        try {
            return json.readValue(document.getString(VIEW).getValue(), fold.type());
        } catch (JsonProcessingException | BSONException e) {
            // The cause's message may repeat what the view says, and is left behind.
            throw new UnreadableView(fold.name(), subject(document), e.getClass());
        }
    }

    /** Why the view in a document stands still. */
    static SetAside setAside(BsonDocument document) {
        var aside = document.getDocument(SET_ASIDE);
        return new SetAside(
                aside.getNumber(POSITION).longValue(), aside.getString(CAUSE).getValue());
    }
}
