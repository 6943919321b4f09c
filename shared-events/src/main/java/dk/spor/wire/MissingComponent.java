package dk.spor.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a record read from JSON lacks: Jackson gives null for a missing field, and only a component declared
 * {@code @Nullable} may be null.
 */
public final class MissingComponent {

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private MissingComponent() {}

    /** The path of the first component that is null and must not be, such as {@code needs[0].dimension}. */
    public static Optional<String> of(Object value) {
        return value instanceof Record owner
                ? COMPONENTS.get(owner.getClass()).stream()
                        .flatMap(component -> component.missingIn(owner).stream())
                        .findFirst()
                : Optional.empty();
    }

    private record Component(String name, Method accessor, boolean nullable) {

        static Component of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(
                    component.getName(), accessor, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        Optional<String> missingIn(Record owner) {
            return switch (get(owner)) {
                case null -> nullable ? Optional.empty() : Optional.of(name);
                case Record nested -> MissingComponent.of(nested).map(path -> name + "." + path);
                case List<?> list -> missingIn(list);
                default -> Optional.empty();
            };
        }

        private Optional<String> missingIn(List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                var at = name + "[" + i + "]";
                var missing = switch (list.get(i)) {
                    case null -> Optional.of(at);
                    case Record nested -> MissingComponent.of(nested).map(path -> at + "." + path);
                    default -> Optional.<String>empty();
                };
                if (missing.isPresent()) {
                    return missing;
                }
            }
            return Optional.empty();
        }

        private @Nullable Object get(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record's accessor can always be called: " + accessor, e);
            }
        }
    }
}
