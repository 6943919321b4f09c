package dk.spor.query.cti;

import dk.spor.rules.Rule.CtiPhases;
import dk.spor.rules.RuleCatalogue;

/** Finds the version of the rule that a course was planned by; later versions do not reach back. */
final class CtiRules {

    private CtiRules() {}

    static CtiPhases of(CtiCourse course, RuleCatalogue rules) {
        return rules.all().stream()
                .filter(rule -> rule.ref().equals(course.rule()))
                .filter(CtiPhases.class::isInstance)
                .map(CtiPhases.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The CTI course " + course.entry().id()
                                + " was planned by " + course.rule()
                                + ", which the rule catalogue does not hold; a version that"
                                + " decided something has to stay in it"));
    }
}
