package dk.spor.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dk.spor.events.CitizenEvent;
import dk.spor.events.Restated;
import java.io.IOException;

/** An event inside another: {@code {"type": "session-held", "revision": 1, "payload": {…}}}. */
final class RestatedModule extends SimpleModule {

    private static final String TYPE = "type";
    private static final String REVISION = "revision";
    private static final String PAYLOAD = "payload";

    RestatedModule() {
        super("restated events");
        addSerializer(new Writing());
        addDeserializer(Restated.class, new Reading());
    }

    private static final class Writing extends StdSerializer<Restated> {

        Writing() {
            super(Restated.class);
        }

        @Override
        public void serialize(Restated restated, JsonGenerator json, SerializerProvider provider) throws IOException {
            var type = EventCatalogue.typeOf(restated.event().getClass());
            json.writeStartObject();
            json.writeStringField(TYPE, type.name());
            json.writeNumberField(REVISION, type.revision());
            json.writeObjectField(PAYLOAD, restated.event());
            json.writeEndObject();
        }
    }

    private static final class Reading extends StdDeserializer<Restated> {

        Reading() {
            super(Restated.class);
        }

        @Override
        public Restated deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!(parser.readValueAsTree() instanceof ObjectNode json
                    && json.size() == 3
                    && json.path(TYPE).isTextual()
                    && json.path(REVISION).isInt()
                    && json.path(PAYLOAD) instanceof ObjectNode payload)) {
                throw new IllegalArgumentException("A restated event is an object of type, revision and payload");
            }
            var type = new EventType(
                    json.path(TYPE).textValue(), json.path(REVISION).intValue());
            if (EventJson.read(type, payload) instanceof CitizenEvent event) {
                return new Restated(event);
            }
            throw new IllegalArgumentException("Only a citizen's event can be restated, not " + type.name());
        }
    }
}
