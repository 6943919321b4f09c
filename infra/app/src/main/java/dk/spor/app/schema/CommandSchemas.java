package dk.spor.app.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dk.spor.command.CommandCatalogue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON Schema (draft 2020-12) for every command that a person can ask for: its name as {@code command}, and its
 * fields. It tells the form; which texts and numbers a value takes, and what the rules allow, is said where a command
 * is refused.
 */
public final class CommandSchemas {

    /** The field by which a command names itself. */
    public static final String COMMAND = "command";

    private final SchemaGenerator generator = generator();

    /** The schemas of all commands, by the commands' names. */
    public SortedMap<String, JsonNode> all() {
        var schemas = new TreeMap<String, JsonNode>();
        CommandCatalogue.aboutCitizens().forEach((name, command) -> schemas.put(name, of(name, command)));
        CommandCatalogue.aboutOffers().forEach((name, command) -> schemas.put(name, of(name, command)));
        return Collections.unmodifiableSortedMap(schemas);
    }

    private JsonNode of(String name, Class<?> command) {
        ObjectNode schema = generator.generateSchema(command);
        schema.put("title", name);
        schema.withObjectProperty("properties").putObject(COMMAND).put("const", name);
        schema.withArrayProperty("required").insert(0, COMMAND);
        return schema;
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.INLINE_ALL_SCHEMAS);
        config.forFields().withRequiredCheck(field -> !Values.mayBeAbsent(field.getRawMember()));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> Values.written(type.getErasedType())
                        .map(value -> context.createDefinition(
                                context.getTypeContext().resolve(value)))
                        .map(CustomDefinition::new)
                        .orElse(null));
        return new SchemaGenerator(config.build());
    }
}
