package dk.spor.query.course;

import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Intake;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.pathway.Referral;
import dk.spor.query.timeline.Dated;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes courses of drug treatment of a citizen's enrolments, by the rule of the day on which each begins. */
public final class TreatmentCourses {

    private final Pathway pathway;
    private final RuleCatalogue rules;

    private TreatmentCourses(Pathway pathway, RuleCatalogue rules) {
        this.pathway = pathway;
        this.rules = rules;
    }

    /** In the order in which they began. */
    public static List<TreatmentCourse> of(Pathway pathway, RuleCatalogue rules) {
        return new TreatmentCourses(pathway, rules).courses();
    }

    private List<TreatmentCourse> courses() {
        var courses = new ArrayList<TreatmentCourse>();
        for (var enrolment : pathway.enrolments()) {
            var rule = rule(enrolment);
            if (rule.isPresent()) {
                var course = course(enrolment);
                if (!courses.isEmpty() && isOne(courses.getLast(), course, rule.get())) {
                    courses.set(courses.size() - 1, courses.getLast().and(course));
                } else {
                    courses.add(course);
                }
            }
        }
        return courses;
    }

    private Optional<Rule.TreatmentCourseGap> rule(Enrolment enrolment) {
        return rules.on(enrolment.on(), Rule.TreatmentCourseGap.class)
                .filter(rule -> rule.offers().contains(enrolment.offer()));
    }

    /** A course that has not ended takes up whatever begins during it. */
    private static boolean isOne(TreatmentCourse course, TreatmentCourse next, Rule.TreatmentCourseGap rule) {
        var until = course.until();
        return until == null || ChronoUnit.DAYS.between(until, next.from()) < rule.fewerDaysThan();
    }

    private TreatmentCourse course(Enrolment enrolment) {
        var referral = pathway.lanes().stream()
                .flatMap(lane -> lane.referrals().stream())
                .filter(it -> it.entry().id().equals(enrolment.referral()))
                .findFirst();
        var intake = referral.map(Referral::intake).flatMap(this::intake);
        var requested = intake.<Dated>map(it -> it).or(() -> referral).map(Dated::on);
        var entries = Stream.of(intake, referral, Optional.of(enrolment), Optional.ofNullable(enrolment.discharge()))
                .flatMap(Optional::stream)
                .map(Dated.class::cast)
                .map(it -> it.entry().id())
                .toList();
        return TreatmentCourse.of(pathway.citizen(), enrolment, requested.orElse(enrolment.on()), entries);
    }

    private Optional<Intake> intake(EntryId named) {
        return pathway.intakes().stream()
                .filter(intake -> intake.entry().id().equals(named))
                .findFirst();
    }
}
