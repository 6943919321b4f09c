package dk.spor.query.pathway;

import dk.spor.query.timeline.Due;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.AssessmentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is of age and in a course where everybody of age is screened, has been offered a screening by a day. Of whom it
 * is not known when they were born, nothing is asked.
 */
final class ScreeningDeadlines {

    private ScreeningDeadlines() {}

    static Stream<Due> of(Pathway pathway, RuleCatalogue rules, LocalDate today) {
        return pathway.enrolments().stream()
                .filter(enrolment -> isUnscreened(pathway, enrolment))
                .flatMap(enrolment -> of(pathway.person(), enrolment, rules, today).stream());
    }

    /** Whether the course lasts and nobody has offered to screen the citizen in it. */
    static boolean isUnscreened(Pathway pathway, Enrolment enrolment) {
        return enrolment.open()
                && enrolment.screenings().isEmpty()
                && pathway.assessments().stream().noneMatch(assessment -> isScreening(assessment, enrolment));
    }

    /** Until screenings had entries of their own, they were assessments. */
    private static boolean isScreening(Assessment assessment, Enrolment enrolment) {
        return assessment.kind() == AssessmentKind.MENTAL_HEALTH_SCREENING
                && enrolment.entry().id().equals(assessment.enrolment());
    }

    private static Optional<Due> of(
            @Nullable Person person, Enrolment enrolment, RuleCatalogue rules, LocalDate today) {
        var bornOn = person == null ? null : person.bornOn();
        if (person == null || bornOn == null) {
            return Optional.empty();
        }
        return rules.on(today, Rule.ScreeningInTreatment.class)
                .filter(rule -> rule.offers().contains(enrolment.offer()))
                .flatMap(rule -> askedFrom(enrolment, bornOn.plusYears(rule.fromAge()), today)
                        .map(from -> Due.seenOn(
                                today,
                                Due.What.SCREENING,
                                enrolment.entry().id(),
                                enrolment.offer(),
                                from.plus(rule.within()),
                                List.of(person.entry().id(), enrolment.entry().id()))));
    }

    /** From the enrolment on or, for those who were too young then, from the birthday on; not before that has come. */
    private static Optional<LocalDate> askedFrom(Enrolment enrolment, LocalDate oldEnough, LocalDate today) {
        var from = oldEnough.isAfter(enrolment.on()) ? oldEnough : enrolment.on();
        return from.isAfter(today) ? Optional.empty() : Optional.of(from);
    }
}
