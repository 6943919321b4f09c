package dk.spor.app.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the trade's values stand in JSON. */
final class Values {

    private Values() {}

    /** Whether a component may be left out. */
    static boolean mayBeAbsent(Field component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What a value that is written as its only component is written as; empty for every other type. */
    static Optional<Type> written(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                        .map(RecordComponent::getGenericType)
                        .findFirst()
                : Optional.empty();
    }
}
