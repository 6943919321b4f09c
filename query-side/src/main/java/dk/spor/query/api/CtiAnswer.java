package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.cti.ActualPhase;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.cti.Pause;
import dk.spor.query.cti.PhaseContacts;
import dk.spor.query.projection.SetAside;
import dk.spor.query.reading.Reading;
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
 * @param on the day that {@code due} and {@code paused} speak of
 * @param setAside why the timeline stands still; absent, as a rule
 */
record CtiAnswer(
        CitizenId citizen,
        long position,
        LocalDate on,
        List<CourseAnswer> courses,
        List<Due> due,
        @Nullable SetAside setAside) {

    static CtiAnswer of(Reading<CtiTimeline> reading, RuleCatalogue rules, LocalDate today) {
        var timeline = reading.view();
        return new CtiAnswer(
                timeline.citizen(),
                reading.position(),
                today,
                timeline.courses().stream()
                        .map(course -> CourseAnswer.of(course, today))
                        .toList(),
                timeline.due(today, rules),
                reading.setAside());
    }

    /** A course, and what follows from it. */
    record CourseAnswer(
            @JsonUnwrapped CtiCourse course,
            LocalDate plannedEnd,
            boolean running,
            boolean paused,
            List<ActualPhase> actualPhases,
            List<Pause> pauses,
            List<PhaseContacts> contactsPerPhase) {

        static CourseAnswer of(CtiCourse course, LocalDate today) {
            return new CourseAnswer(
                    course,
                    course.plannedEnd(),
                    course.running(),
                    course.pausedOn(today),
                    course.actualPhases(),
                    course.pauses(),
                    course.contactsPerPhase());
        }
    }
}
