package dk.spor.wire;

import dk.spor.events.EventName;
import dk.spor.events.SporEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every event there is, found by walking the sealed families; there is no list to forget one in. */
public final class EventCatalogue {

    private static final Map<String, Class<? extends SporEvent>> BY_NAME = collect();

    private EventCatalogue() {}

    /** The name and present revision of an event's class. */
    public static EventType typeOf(Class<? extends SporEvent> event) {
        var name = nameOf(event);
        return new EventType(name.value(), name.revision());
    }

    /** The class that reads events of this name today. */
    public static Optional<Class<? extends SporEvent>> classOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All event classes, by name. */
    public static Collection<Class<? extends SporEvent>> all() {
        return List.copyOf(BY_NAME.values());
    }

    private static Map<String, Class<? extends SporEvent>> collect() {
        var found = new TreeMap<String, Class<? extends SporEvent>>();
        leaves(SporEvent.class).forEach(event -> {
            if (found.put(nameOf(event).value(), event) != null) {
                throw new IllegalStateException(
                        "two events are named " + nameOf(event).value());
            }
        });
        return found;
    }

    private static Stream<Class<? extends SporEvent>> leaves(Class<? extends SporEvent> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(SporEvent.class)))
                : Stream.of(type);
    }

    private static EventName nameOf(Class<? extends SporEvent> event) {
        var name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException(event.getName() + " has no @EventName");
        }
        return name;
    }
}
