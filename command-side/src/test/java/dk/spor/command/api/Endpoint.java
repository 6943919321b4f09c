package dk.spor.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The address of a command, with a body as the API's description says it is: every field in it, the optional ones too.
 *
 * @param path with names of what it is about in braces
 * @param body a body that can be read
 * @param places each field of the body and each element of a list in it
 */
record Endpoint(String path, ObjectNode body, List<Place> places) {

    /** A day on which both the citizen and the offer are known. */
    static final String DAY = "2026-01-15";

    static final String OFFER = "OFFER";

    private static final JsonMapper JSON = new JsonMapper();

    /** What can't be guessed from a description: names that have a form. */
    private static final Map<String, String> NAMED = Map.of(
            "offer", "\"" + OFFER + "\"",
            "offers", "[\"" + OFFER + "\"]",
            "grounds", "[\"sel-101\"]",
            "ground", "\"sel-101\"",
            "worker", "\"mette\"",
            "cpr", "\"6101901234\"",
            "instead", "{\"command\": \"observe-relapse\", \"on\": \"%s\"}".formatted(DAY));

    /**
     * A field of a body or an element of a list in it.
     *
     * @param path as a problem names it, such as {@code needs[0].dimension}
     */
    record Place(JsonPointer at, String path, JsonNode schema, boolean required) {

        boolean is(String type) {
            return schema.path("type").asString("").equals(type);
        }

        boolean isText() {
            return is("string") && !schema.has("enum") && !schema.has("format");
        }

        boolean isDate() {
            return schema.path("format").asString("").equals("date");
        }
    }

    static List<Endpoint> all(String description) {
        var root = JSON.readTree(description);
        return root.path("paths").properties().stream()
                .filter(path -> path.getValue().has("post"))
                .map(path -> of(path.getKey(), path.getValue().path("post"), root))
                .toList();
    }

    private static Endpoint of(String path, JsonNode post, JsonNode root) {
        var schema = post.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var places = new ArrayList<Place>();
        var body = (ObjectNode) sample(resolved(schema, root), root, JsonPointer.empty(), "", places);
        return new Endpoint(path, body, List.copyOf(places));
    }

    private static JsonNode sample(JsonNode schema, JsonNode root, JsonPointer at, String path, List<Place> places) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, root, at, path, places);
            case "array" -> {
                var items = resolved(schema.path("items"), root);
                var first = at.appendIndex(0);
                places.add(new Place(first, path + "[0]", items, true));
                yield JsonNodeFactory.instance.arrayNode().add(sample(items, root, first, path + "[0]", places));
            }
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(20);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default ->
                JsonNodeFactory.instance.stringNode(
                        switch (schema.path("format").asString("")) {
                            case "date" -> DAY;
                            case "uuid" -> "01900000-0000-7000-8000-00000000beef";
                            default -> "Ord på Søvej";
                        });
        };
    }

    private static JsonNode object(JsonNode schema, JsonNode root, JsonPointer at, String path, List<Place> places) {
        var object = JsonNodeFactory.instance.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (var property : schema.path("properties").properties()) {
            var name = property.getKey();
            var here = path.isEmpty() ? name : path + "." + name;
            var pointer = at.appendProperty(name);
            var described = resolved(property.getValue(), root);
            places.add(new Place(pointer, here, described, required.contains(name)));
            var named = Optional.ofNullable(described.has("enum") ? null : NAMED.get(name));
            object.set(name, named.map(JSON::readTree).orElseGet(() -> sample(described, root, pointer, here, places)));
        }
        return object;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    boolean isAboutACitizen() {
        return path.contains("{citizenId}");
    }

    boolean opens() {
        return path.equals("/api/offers/{offer}/opening");
    }

    /** The address about this citizen or this offer; every other thing that is named in it does not exist. */
    String address(String citizenId, String offer) {
        return path.replace("{citizenId}", citizenId)
                .replace("{offer}", offer)
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    /** The body, with another value in one place. */
    ObjectNode with(Place place, JsonNode value) {
        var changed = body.deepCopy();
        var last = place.at.last();
        switch (changed.at(place.at.head())) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(place.path);
        }
        return changed;
    }

    @Override
    public String toString() {
        return path;
    }
}
