package dk.spor.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dk.spor.command.CitizenCommand;
import dk.spor.command.CommandCatalogue;
import dk.spor.command.correction.AskedFor;
import dk.spor.events.CitizenEvent;
import dk.spor.testing.Examples;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are delivered are those of the code; new ones are written with {@code SPOR_APPROVE=true}. */
class CommandSchemasTest {

    private static final Path DELIVERED = Path.of("../../docs/commands");
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final SortedMap<String, JsonNode> SCHEMAS = new CommandSchemas().all();

    /** One of every command that can be told from what it recorded. */
    static Stream<ObjectNode> everyCommand() {
        return Examples.ofEveryEvent().stream()
                .filter(CitizenEvent.class::isInstance)
                .flatMap(event -> AskedFor.by((CitizenEvent) event).stream())
                .filter(command -> CommandCatalogue.aboutCitizens().containsValue(command.getClass()))
                .map(CommandSchemasTest::written);
    }

    static Stream<String> everyName() {
        return SCHEMAS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyName")
    void givenACommand_thenItsDeliveredSchemaIsThatOfTheCode(String name) throws IOException {
        var file = DELIVERED.resolve(WriteSchemas.fileName(name));
        var text = WriteSchemas.text(schema(name));
        if ("true".equals(System.getenv("SPOR_APPROVE"))) {
            Files.createDirectories(DELIVERED);
            Files.writeString(file, text);
        }

        assertThat(file).as("approved schema").exists().content().isEqualTo(text);
    }

    @Test
    void givenTheDeliveredSchemas_thenEachBelongsToACommand() throws IOException {
        try (var files = Files.list(DELIVERED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            everyName().map(WriteSchemas::fileName).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void givenACommandThatIsInOrder_thenItsSchemaTakesIt(ObjectNode command) {
        assertThat(flaws(command)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void givenACommandWithAFlaw_thenItsSchemaSaysSo(ObjectNode command) {
        assertThat(flaws(command, it -> it.remove("on"))).isNotEmpty();
        assertThat(flaws(command, it -> it.put("on", 20260101))).isNotEmpty();
        assertThat(flaws(command, it -> it.put("colour", "green"))).isNotEmpty();
        assertThat(flaws(command, it -> it.put("command", "make-coffee"))).isNotEmpty();
        assertThat(flaws(command, it -> it.putObject("note").putNull("$ne"))).isNotEmpty();
    }

    private static JsonNode schema(String name) {
        return Objects.requireNonNull(SCHEMAS.get(name), name);
    }

    private static ObjectNode written(CitizenCommand command) {
        ObjectNode json = JSON.valueToTree(command);
        return json.put(CommandSchemas.COMMAND, CommandCatalogue.nameOf(command.getClass()));
    }

    private static Set<ValidationMessage> flaws(ObjectNode command, Consumer<ObjectNode> change) {
        var changed = command.deepCopy();
        change.accept(changed);
        return flaws(command.path(CommandSchemas.COMMAND).textValue(), changed);
    }

    private static Set<ValidationMessage> flaws(ObjectNode command) {
        return flaws(command.path(CommandSchemas.COMMAND).textValue(), command);
    }

    private static Set<ValidationMessage> flaws(String name, ObjectNode command) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema(name))
                .validate(command);
    }
}
