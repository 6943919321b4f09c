package dk.spor.query.pathway;

import dk.spor.events.RelativeEvent;
import dk.spor.events.RelativeEvent.RelativeInformed;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.RelativeEvent.RelativeNamingTakenBack;
import dk.spor.events.RelativeEvent.RelativePermissionChanged;
import dk.spor.events.RelativeEvent.RelativeTalkHeld;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The fold of everything about relatives into a pathway's list of them. */
final class Relatives {

    private Relatives() {}

    static List<Relative> evolve(List<Relative> relatives, RelativeEvent relative, Entry at) {
        var on = relative.happenedOn();
        return switch (relative) {
            case RelativeNamed event ->
                InOrder.with(
                        relatives,
                        new Relative(
                                at,
                                on,
                                event.relation(),
                                event.age(),
                                List.of(new Relative.Permission(at, on, event.mayBeInformed())),
                                List.of(),
                                List.of(),
                                null));
            case RelativePermissionChanged event ->
                of(
                        relatives,
                        event.relative(),
                        known -> known.with(new Relative.Permission(at, on, event.mayBeInformed())));
            case RelativeInformed event ->
                of(relatives, event.relative(), known -> known.informedBy(new Relative.Step(at, on)));
            case RelativeTalkHeld event ->
                of(relatives, event.relative(), known -> known.with(new Relative.Talk(at, on, event.offer())));
            case RelativeNamingTakenBack event ->
                of(relatives, event.relative(), known -> known.withTakenBack(new Relative.Step(at, on)));
        };
    }

    private static List<Relative> of(List<Relative> relatives, EntryId named, UnaryOperator<Relative> change) {
        Predicate<Relative> which = relative -> relative.entry().id().equals(named);
        if (relatives.stream().noneMatch(which)) {
            throw new UnfoldableEvent("relative", named);
        }
        return InOrder.exchange(relatives, which, change);
    }
}
