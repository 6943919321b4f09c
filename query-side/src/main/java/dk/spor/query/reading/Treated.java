package dk.spor.query.reading;

import dk.spor.query.course.TreatmentCourse;
import dk.spor.query.course.TreatmentCourses;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Pathway;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Finds the courses of drug treatment of a period; looks only at those who were ever at an offer that gives it. */
final class Treated {

    private static final String ENROLLED_AT = "enrolledAt";

    /** By which pathways are found of those who were ever enrolled at an offer. */
    static final Function<Pathway, List<String>> KEY = pathway -> pathway.enrolments().stream()
            .map(Enrolment::offer)
            .map(OfferId::value)
            .distinct()
            .toList();

    private Treated() {}

    static String key() {
        return ENROLLED_AT;
    }

    /** In the order of the citizens' identifiers, and of each the first course first; both ends of the period count. */
    static List<TreatmentCourse> within(LocalDate first, LocalDate last, RuleCatalogue rules, Town town) {
        return town.pathways()
                .find(
                        Which.has(
                                ENROLLED_AT,
                                OpenMatters.offersOf(
                                        rules, Rule.TreatmentCourseGap.class, Rule.TreatmentCourseGap::offers)),
                        pathway -> TreatmentCourses.of(pathway, rules).stream()
                                .filter(course -> course.touches(first, last))
                                .toList());
    }
}
