package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.cti.ActualPhase;
import dk.spor.query.cti.Contact;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.cti.Pause;
import dk.spor.query.cti.PhaseContacts;
import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.projection.SetAside;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CTI timeline as the API answers with it.
 *
 * @param position the citizen's last CTI event in it; 0 where there is none
 * @param on the day that it is true of, and that {@code due} and {@code paused} are seen on
 * @param knownAt the position in the log up to which everything is known here; asked with it, the answer is the same
 * @param setAside why the timeline stands still; absent, as a rule
 */
record CtiAnswer(
        CitizenId citizen,
        long position,
        LocalDate on,
        long knownAt,
        List<CourseAnswer> courses,
        List<Due> due,
        @Nullable SetAside setAside) {

    static CtiAnswer of(KnownCitizen known, RuleCatalogue rules) {
        var reading = known.cti();
        var today = known.moment().on();
        var timeline = reading.view();
        return new CtiAnswer(
                timeline.citizen(),
                reading.position(),
                today,
                known.moment().knownAt(),
                timeline.courses().stream()
                        .map(course -> CourseAnswer.of(course, timeline, today))
                        .toList(),
                timeline.due(today, rules),
                reading.setAside());
    }

    /**
     * A course, and what follows from it.
     *
     * @param contactMaking the contacts by which it was prepared, before its first day
     */
    record CourseAnswer(
            @JsonUnwrapped CtiCourse course,
            LocalDate plannedEnd,
            boolean running,
            boolean paused,
            List<ActualPhase> actualPhases,
            List<Pause> pauses,
            List<PhaseContacts> contactsPerPhase,
            List<Contact> contactMaking) {

        static CourseAnswer of(CtiCourse course, CtiTimeline timeline, LocalDate today) {
            return new CourseAnswer(
                    course,
                    course.plannedEnd(),
                    course.running(),
                    course.pausedOn(today),
                    course.actualPhases(),
                    course.pauses(),
                    course.contactsPerPhase(),
                    timeline.contactMakingBefore(course));
        }
    }
}
