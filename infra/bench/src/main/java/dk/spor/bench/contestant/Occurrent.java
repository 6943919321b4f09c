package dk.spor.bench.contestant;

import com.mongodb.client.MongoClient;
import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.server.Servers;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventJson;
import dk.spor.wire.EventType;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Occurrent's event store on the plain driver. Events are cloud events; their content is kept as bytes, which is faster
 * than the documents that it would make of JSON.
 */
final class Occurrent implements Contestant {

    private static final URI SOURCE = URI.create("urn:spor:bench");
    private static final String AS_BYTES = "application/octet-stream";
    private static final String REVISION = "revision";

    private final MongoClient client;
    private final String database;
    private final OccurrentStore store;

    private Occurrent(String uri, String database) {
        this.client = Mongo.connect(uri);
        this.database = database;
        this.store = OccurrentStore.open(uri, database);
    }

    static Contestant open(Servers servers, String database) {
        return new Occurrent(servers.mongodb(), database);
    }

    @Override
    public void append(BenchEvent event) {
        store.write(event.stream(), Stream.of(cloudEvent(event)));
    }

    private static CloudEvent cloudEvent(BenchEvent event) {
        EventType type = EventCatalogue.typeOf(event.event().getClass());
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(SOURCE)
                .withType(type.name())
                .withTime(event.at().atOffset(ZoneOffset.UTC))
                .withData(AS_BYTES, EventJson.write(event.event()))
                .withExtension(REVISION, Integer.toString(type.revision()));
        // The names of a cloud event's attributes are of small letters.
        event.metadata().forEach((name, value) -> builder.withExtension(name.toLowerCase(Locale.ROOT), value));
        return builder.build();
    }

    @Override
    public List<WholeLogRead> wholeLogReads() {
        return List.of(new WholeLogRead(Kind.OCCURRENT.title(), (depth, visitor) -> read(store.all(), depth, visitor)));
    }

    @Override
    public void readStream(String stream, Visitor visitor) {
        read(store.read(stream), Depth.DECODED, visitor);
    }

    private static void read(Stream<CloudEvent> events, Depth depth, Visitor visitor) {
        try (events) {
            Iterator<CloudEvent> each = events.iterator();
            while (each.hasNext()) {
                CloudEvent event = each.next();
                if (!visitor.visit(depth == Depth.DECODED ? decode(event) : event)) {
                    break;
                }
            }
        }
    }

    private static Object decode(CloudEvent event) {
        int revision = Integer.parseInt(String.valueOf(event.getExtension(REVISION)));
        byte[] json = Objects.requireNonNull(event.getData()).toBytes();
        return EventJson.read(new EventType(event.getType(), revision), json);
    }

    @Override
    public void drop() {
        client.getDatabase(database).drop();
    }

    @Override
    public void close() {
        store.close();
        client.close();
    }
}
