package dk.spor.command.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which fields of a record are required: those that are not {@link Nullable}, as when a body is read. */
public final class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null) {
            required(type).ifPresent(names -> model(schema, context).setRequired(names));
        }
        return schema;
    }

    private static Optional<List<String>> required(AnnotatedType type) {
        JavaType java = Json.mapper().constructType(type.getType());
        return java.getRawClass().isRecord()
                        && java.getRawClass().getPackageName().startsWith("dk.spor.")
                ? Optional.of(required(java.getRawClass().getRecordComponents()))
                : Optional.empty();
    }

    private static List<String> required(RecordComponent... components) {
        return Stream.of(components)
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The schema itself, where what was resolved is a reference to it. */
    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        Schema<?> model = reference == null
                ? null
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }
}
