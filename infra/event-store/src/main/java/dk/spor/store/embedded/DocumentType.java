package dk.spor.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file: BSON. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private DocumentType() {}

    @Override
    public int getMemory(Document document) {
        return Bson.heapBytes(document);
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        Bson.write(target, document);
    }

    @Override
    public Document read(ByteBuffer source) {
        return Bson.read(source);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
