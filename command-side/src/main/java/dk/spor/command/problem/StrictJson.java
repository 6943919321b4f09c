package dk.spor.command.problem;

import dk.spor.command.CommandCatalogue;
import dk.spor.wire.MissingComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON that has a command in it, read to the letter: a field that is unknown, missing, given twice or of another JSON
 * type than expected is a flaw, never a guess. Commands are told apart by their names.
 */
public final class StrictJson {

    private StrictJson() {}

    /** A reader to be made complete. */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Integer, StrictJson::blankIsNoValue)
                .withCoercionConfig(LogicalType.Float, StrictJson::blankIsNoValue)
                .withCoercionConfig(LogicalType.Boolean, StrictJson::blankIsNoValue)
                .addModule(new SimpleModule("strict dates").addDeserializer(LocalDate.class, new StrictDate()))
                .registerSubtypes(Stream.of(CommandCatalogue.aboutCitizens(), CommandCatalogue.aboutOffers())
                        .flatMap(StrictJson::named)
                        .toArray(NamedType[]::new));
    }

    /** A text without anything in it is neither a number nor none. */
    private static void blankIsNoValue(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail).setAcceptBlankAsEmpty(false);
    }

    /** What a record read from JSON lacks, if it lacks anything. */
    public static Optional<Problem> missing(Record read) {
        return MissingComponent.of(read).map(BadRequests::missingField);
    }

    /** What is wrong with JSON that could not be read, and what would be right; without anything of what it holds. */
    public static Problem problem(JacksonException failure) {
        return UnreadableBody.problem(failure);
    }

    private static Stream<NamedType> named(Map<String, ? extends Class<?>> commands) {
        return commands.entrySet().stream().map(command -> new NamedType(command.getValue(), command.getKey()));
    }
}
