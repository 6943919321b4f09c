package dk.spor.query.api;

import dk.spor.query.course.EndStatus;
import dk.spor.query.course.TreatmentCourse;
import dk.spor.query.moment.DayAsked;
import dk.spor.query.moment.KnownReadings;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The courses of drug treatment of a period, as they are reported. */
@RestController
public final class TreatmentCoursesApi {

    private static final int MOST = 1_000;

    private final KnownReadings known;
    private final RuleCatalogue rules;

    public TreatmentCoursesApi(KnownReadings known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * @param from the first day of the period
     * @param to its last day
     * @param knownAt the position in the log beyond which nothing is known here
     * @param total how many courses lasted on any day of it, also of those whom the reader may not read about
     * @param endedByStatus how many of them ended in it, by the national categories, those of 0 included
     * @param courses of those whom the reader may read about, by their identifiers; all of one stand together
     * @param next what to ask with as {@code after} for more; absent where there are no more
     */
    record TreatmentCoursesAnswer(
            LocalDate from,
            LocalDate to,
            long knownAt,
            int total,
            Map<EndStatus, Integer> endedByStatus,
            List<TreatmentCourse> courses,
            @Nullable CitizenId next) {}

    /**
     * Each course with the day of the request, its first and last day, how it ended, and the entries that say so. Two
     * with few days between them are one, by the rule of the day.
     *
     * @param from the first day of the period
     * @param to its last day
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param after the citizen after whom the list begins
     * @param limit of how many citizens courses are listed at the most, 1 to {@value MOST}
     */
    @GetMapping("/api/treatment-courses")
    TreatmentCoursesAnswer treatmentCourses(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        var first = DayAsked.of("from", from);
        var last = DayAsked.of("to", to);
        if (last.isBefore(first)) {
            throw new InvalidValue("to", "is before from", "the last day of the period, from or later");
        }
        var asked = known.ofAll(null, knownAt);
        var readings = asked.readings();
        var found = readings.treatmentCourses(first, last, rules);
        var begin = after == null ? null : CitizenId.of(after);
        var readable = found.stream()
                .filter(course -> readings.readable(course.citizen()))
                .filter(course -> begin == null || course.citizen().toString().compareTo(begin.toString()) > 0)
                .toList();
        var citizens =
                readable.stream().map(TreatmentCourse::citizen).distinct().toList();
        int most = Math.min(Math.clamp(limit, 1, MOST), citizens.size());
        var listed = citizens.subList(0, most);
        readings.shown(listed);
        return new TreatmentCoursesAnswer(
                first,
                last,
                asked.at(),
                found.size(),
                endedByStatus(found, first, last),
                readable.stream()
                        .takeWhile(course -> listed.contains(course.citizen()))
                        .toList(),
                citizens.size() > most ? listed.getLast() : null);
    }

    private static Map<EndStatus, Integer> endedByStatus(List<TreatmentCourse> found, LocalDate first, LocalDate last) {
        var counted = new EnumMap<EndStatus, Integer>(EndStatus.class);
        for (var status : EndStatus.values()) {
            counted.put(status, 0);
        }
        for (var each : found) {
            var status = each.status();
            if (status != null && each.endedWithin(first, last)) {
                counted.merge(status, 1, Integer::sum);
            }
        }
        return counted;
    }
}
