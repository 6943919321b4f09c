package dk.spor.query.cti;

import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.Span;
import dk.spor.values.CtiPhase;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase as it came.
 *
 * @param entry the entry that began it
 * @param from its first day
 * @param until the day on which the next one began or the course ended; absent while it lasts
 */
public record ActualPhase(
        Entry entry,
        CtiPhase phase,
        LocalDate from,
        @Nullable LocalDate until,
        List<LifeDimension> focusAreas) {

    public ActualPhase {
        focusAreas = List.copyOf(focusAreas);
    }

    public Span span() {
        return new Span(from, until);
    }

    static List<ActualPhase> of(CtiCourse course) {
        var begun = new ArrayList<PhaseChange>();
        begun.add(new PhaseChange(course.entry(), course.on(), CtiPhase.TRANSITION, course.focusAreas()));
        begun.addAll(course.changes());
        var end = course.end();
        var phases = new ArrayList<ActualPhase>();
        for (int i = 0; i < begun.size(); i++) {
            var phase = begun.get(i);
            var last = end == null ? null : end.on();
            var until = i + 1 < begun.size() ? begun.get(i + 1).on() : last;
            phases.add(new ActualPhase(phase.entry(), phase.to(), phase.on(), until, phase.focusAreas()));
        }
        return List.copyOf(phases);
    }
}
