package dk.spor.command.cti;

import dk.spor.command.Refusal;
import dk.spor.rules.Rule.CtiPhases;
import dk.spor.values.LifeDimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many focus areas a phase may have. */
final class FocusAreas {

    private FocusAreas() {}

    static Optional<Refusal> check(List<LifeDimension> areas, CtiPhases rule) {
        var fits = areas.size() >= rule.leastFocusAreas()
                && areas.size() <= rule.mostFocusAreas()
                && Set.copyOf(areas).size() == areas.size();
        return fits ? Optional.empty() : Optional.of(CtiRules.focusAreas(rule));
    }
}
