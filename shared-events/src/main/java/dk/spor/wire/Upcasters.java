package dk.spor.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chain that leads every revision ever written to today's. */
final class Upcasters {

    private static final Map<EventType, Upcaster> CHAIN = List.of(
                    new Upcaster(new EventType("intake-recorded", 1), Upcasters::needsGetRoomForNotes),
                    new Upcaster(new EventType("intake-recorded", 2), Upcasters::nothingIsFoundOut),
                    new Upcaster(new EventType("citizen-discharged", 1), Upcasters::nobodySaidOnWhoseInitiative))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Upcaster::from, Function.identity()));

    private Upcasters() {}

    static ObjectNode upcast(EventType written, ObjectNode json) {
        int present = EventCatalogue.classOf(written.name())
                .map(EventCatalogue::typeOf)
                .map(EventType::revision)
                .orElseThrow();
        if (written.revision() > present) {
            throw new UnreadableEvent(written, "was written by a newer program; this one reads up to " + present, null);
        }
        var node = json;
        for (int revision = written.revision(); revision < present; revision++) {
            var step = CHAIN.get(new EventType(written.name(), revision));
            if (step == null) {
                throw new UnreadableEvent(written, "has no upcaster from revision " + revision, null);
            }
            node = step.change().apply(node);
        }
        return node;
    }

    /** {@code ["HOUSING"]} becomes {@code [{"dimension": "HOUSING"}]}. */
    private static ObjectNode needsGetRoomForNotes(ObjectNode intake) {
        var dimensions = intake.withArray("needs");
        var needs = intake.arrayNode();
        dimensions.forEach(dimension -> needs.addObject().set("dimension", dimension));
        intake.set("needs", needs);
        return intake;
    }

    /** Before revision 2 it was not said, and may be absent since. */
    private static ObjectNode nobodySaidOnWhoseInitiative(ObjectNode discharge) {
        return discharge;
    }

    /** Nobody asked for circumstances before revision 3. */
    private static ObjectNode nothingIsFoundOut(ObjectNode intake) {
        intake.putArray("findings");
        return intake;
    }
}
