package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.course.TreatmentCourses;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Projection;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Projection<Pathway> pathways;
    private final ReaderAccess access;

    Treated(Projection<Pathway> pathways, ReaderAccess access) {
        this.pathways = pathways;
        this.access = access;
    }

    static String key() {
        return ENROLLED_AT;
    }

    /** In the order of the citizens' identifiers, and of each the first course first; both ends of the period count. */
    List<CitizenCourse> within(LocalDate first, LocalDate last, RuleCatalogue rules) {
        var found = new ArrayList<CitizenCourse>();
        pathways.select(
                in(
                        Projection.key(ENROLLED_AT),
                        OpenMatters.offersOf(rules, Rule.TreatmentCourseGap.class, Rule.TreatmentCourseGap::offers)),
                ascending("_id"),
                pathway -> {
                    boolean readable = access.mayRead(pathway.citizen());
                    TreatmentCourses.of(pathway, rules).stream()
                            .filter(course -> course.touches(first, last))
                            .forEach(course -> found.add(new CitizenCourse(course, readable)));
                    return false;
                },
                Integer.MAX_VALUE);
        return found;
    }
}
