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
        return value instanceof Record owner ? Optional.ofNullable(missingIn(owner)) : Optional.empty();
    }

    /** Asked for every event that is read, so that nothing is made where nothing is missing. */
    private static @Nullable String missingIn(Record owner) {
        for (var component : COMPONENTS.get(owner.getClass())) {
            var missing = component.missingIn(owner);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private record Component(String name, Method accessor, boolean nullable) {

        static Component of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(
                    component.getName(), accessor, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable
        String missingIn(Record owner) {
            return switch (get(owner)) {
                case null -> nullable ? null : name;
                case Record nested -> within(name, MissingComponent.missingIn(nested));
                case List<?> list -> missingIn(list);
                default -> null;
            };
        }

        private @Nullable String missingIn(List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                var missing = switch (list.get(i)) {
                    case null -> name + "[" + i + "]";
                    case Record nested -> within(name + "[" + i + "]", MissingComponent.missingIn(nested));
                    default -> null;
                };
                if (missing != null) {
                    return missing;
                }
            }
            return null;
        }

        private static @Nullable String within(String path, @Nullable String missing) {
            return missing == null ? null : path + "." + missing;
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
