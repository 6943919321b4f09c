package dk.spor.command.citizen;

import dk.spor.rules.Rule.ShelterDischarge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What has to be there before the municipality discharges somebody from a shelter (§ 110). */
final class ShelterConditions {

    private ShelterConditions() {}

    /** A home that is granted by a decision needs no lease. */
    static List<String> missing(CitizenState state, LocalDate day, ShelterDischarge rule) {
        var missing = new ArrayList<String>();
        var plan = state.plan().made();
        if (plan == null || plan.isAfter(day)) {
            missing.add("an overall plan");
        }
        boolean granted = state.decision().grantedOn(day, rule.homeGrounds());
        if (!granted && !state.lease().runsOn(day)) {
            missing.add("a home or a granted decision on one (%s)".formatted(rule.homeGrounds()));
        }
        if (!state.decision().grantedOn(day, rule.supportGrounds())) {
            missing.add("a granted decision on support (%s)".formatted(rule.supportGrounds()));
        }
        if (!granted && !state.lease().canMoveInOn(day)) {
            missing.add("a signed lease of a home that can be moved into");
        }
        return missing;
    }
}
