package dk.spor.query.api;

import dk.spor.query.moment.KnownReadings;
import dk.spor.query.reading.HomelessCitizen;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is without a home on a day: a question to the moves. */
@RestController
public final class HomelessnessApi {

    private static final int MOST = 1_000;

    private final KnownReadings known;

    public HomelessnessApi(KnownReadings known) {
        this.known = known;
    }

    /**
     * @param on the day
     * @param knownAt the position in the log beyond which nothing is known here
     * @param total how many citizens; each counts once
     * @param byCategory how many in each category of the national count, those of 0 included
     * @param citizens those whom the reader may read about, by their identifiers
     * @param next what to ask with as {@code after} for more; absent where there are no more
     */
    record HomelessnessAnswer(
            LocalDate on,
            long knownAt,
            int total,
            Map<HousingSituation, Integer> byCategory,
            List<CitizenAnswer> citizens,
            @Nullable CitizenId next) {}

    /** @param proof the move that says so */
    record CitizenAnswer(
            CitizenId citizen,
            HousingSituation situation,
            @Nullable LocalDate since,
            List<EntryId> proof) {

        static CitizenAnswer of(HomelessCitizen homeless) {
            return new CitizenAnswer(
                    homeless.citizen(), homeless.situation(), homeless.since(), List.of(homeless.proof()));
        }
    }

    /**
     * How many citizens are without a home on a day, by the categories of the national count, and who they are.
     *
     * @param on the day; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: only what had been recorded by then counts
     * @param after the citizen after whom the list begins
     * @param limit how many citizens are listed at the most, 1 to {@value MOST}
     */
    @GetMapping("/api/homelessness")
    HomelessnessAnswer homelessness(
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        var asked = known.ofAll(on, knownAt);
        var readings = asked.readings();
        var homeless = readings.homeless(asked.on());
        var from = after == null ? null : CitizenId.of(after);
        var listed = homeless.stream()
                .filter(each -> readings.readable(each.citizen()))
                .filter(each -> from == null || each.citizen().toString().compareTo(from.toString()) > 0)
                .toList();
        int most = Math.clamp(limit, 1, MOST);
        var shown = listed.stream().limit(most).map(CitizenAnswer::of).toList();
        readings.shown(shown.stream().map(CitizenAnswer::citizen).toList());
        return new HomelessnessAnswer(
                asked.on(),
                asked.at(),
                homeless.size(),
                byCategory(homeless),
                shown,
                listed.size() > most ? listed.get(most - 1).citizen() : null);
    }

    private static Map<HousingSituation, Integer> byCategory(List<HomelessCitizen> homeless) {
        var counted = new EnumMap<HousingSituation, Integer>(HousingSituation.class);
        for (var situation : HousingSituation.values()) {
            if (situation.homeless()) {
                counted.put(situation, 0);
            }
        }
        homeless.forEach(each -> counted.merge(each.situation(), 1, Integer::sum));
        return counted;
    }
}
