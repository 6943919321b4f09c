package dk.spor.app.ndjson;

import dk.spor.command.problem.StrictJson;
import dk.spor.values.EntryId;
import dk.spor.values.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads lines to the letter. An entry is named as {@code @KEY}, by the line that records it, or by its identifier. */
final class LineReader {

    private static final String CITIZEN = "citizen";
    private static final String OFFER = "offer";

    private final JsonMapper json;
    private final List<String> references = new ArrayList<>();

    LineReader(Names names) {
        this.json = StrictJson.builder()
                .addModule(new SimpleModule("entries by key").addDeserializer(EntryId.class, new ByKey(names)))
                .build();
    }

    /** The keys that the line read last names. */
    List<String> references() {
        return List.copyOf(references);
    }

    /** @throws Flawed when it can't be read; says what is wrong and what would be right */
    Line read(byte[] line) throws Flawed {
        references.clear();
        if (line.length > Lines.MOST_BYTES) {
            throw new Flawed("The line has more than %,d bytes; longer texts belong in the document system."
                    .formatted(Lines.MOST_BYTES));
        }
        try {
            var node = json.readTree(line);
            if (node == null || !node.isObject() || node.has(CITIZEN) == node.has(OFFER)) {
                throw new Flawed("The line names no citizen and no offer, or both; expected one of the fields "
                        + CITIZEN + " and " + OFFER + ".");
            }
            return node.has(CITIZEN) ? complete(node, Line.OfCitizen.class) : complete(node, Line.OfOffer.class);
        } catch (JacksonException e) {
            throw new Flawed(StrictJson.problem(e).detail());
        }
    }

    private <T extends Record & Line> T complete(JsonNode node, Class<T> type) throws Flawed {
        var line = json.treeToValue(node, type);
        var missing = StrictJson.missing(line);
        if (missing.isPresent()) {
            throw new Flawed(missing.get().detail());
        }
        return line;
    }

    /** A line can't be used. */
    static final class Flawed extends Exception {

        Flawed(String why) {
            super(why);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    private final class ByKey extends StdDeserializer<EntryId> {

        private final transient Names names;

        ByKey(Names names) {
            super(EntryId.class);
            this.names = names;
        }

        @Override
        public EntryId deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue() || parser.currentToken().isNumeric()) {
                return (EntryId) context.handleUnexpectedToken(EntryId.class, parser);
            }
            var text = parser.getString();
            try {
                if (!text.startsWith("@")) {
                    return EntryId.of(text);
                }
                references.add(text.substring(1));
                return names.entry(text.substring(1));
            } catch (InvalidValue e) {
                throw context.instantiationException(EntryId.class, e);
            }
        }
    }
}
