package dk.spor.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Index keys in the file: a BSON document with a field per value. Their order is total and always the same, which is
 * all an index for exact matches needs: texts by character, numbers by size, everything else by its bytes.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    static final IndexKeyType INSTANCE = new IndexKeyType();

    private IndexKeyType() {}

    @Override
    public int compare(KeyValue left, KeyValue right) {
        int sizes = Integer.compare(left.size(), right.size());
        for (int i = 0; sizes == 0 && i < left.size(); i++) {
            int values = compareValues(left.get(i), right.get(i));
            if (values != 0) {
                return values;
            }
        }
        return sizes;
    }

    private static int compareValues(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        if (left instanceof Double a && right instanceof Double b) {
            return a.compareTo(b);
        }
        int kinds = Integer.compare(kind(left), kind(right));
        return kinds != 0 ? kinds : Arrays.compare(bytes(left), bytes(right));
    }

    private static int kind(@Nullable Object value) {
        return switch (value) {
            case String ignored -> 0;
            case Double ignored -> 1;
            case null, default -> 2;
        };
    }

    private static byte[] bytes(@Nullable Object value) {
        Document document = new Document();
        document.put("", value);
        return Bson.bytes(document);
    }

    @Override
    public int getMemory(KeyValue key) {
        return key.stream()
                .mapToInt(value -> value == null ? 0 : Bson.heapBytes(value))
                .sum();
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        Document document = new Document();
        for (int i = 0; i < key.size(); i++) {
            document.put(Integer.toString(i), key.get(i));
        }
        Bson.write(target, document);
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        return new KeyValue(Bson.read(source).values());
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
