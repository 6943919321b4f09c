package dk.spor.app.demo;

import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What a demo consists of.
 *
 * @param seed of all chance
 * @param end the first day that is not lived through
 * @param citizens how many there are
 * @param requests how many requests record it
 * @param events how many events, by their names in the log; without those of the offer catalogue
 * @param offers how many offers citizens were enrolled in
 * @param lanes how many pairs of a citizen and an offer they were enrolled in
 * @param due what is due or overdue on the day of the end, and one citizen with whom it is: {@code follow-up-overdue}
 */
public record DemoSummary(
        long seed,
        LocalDate end,
        int citizens,
        int requests,
        Map<String, Integer> events,
        int offers,
        int lanes,
        SequencedMap<String, CitizenId> due) {

    public DemoSummary {
        events = Collections.unmodifiableMap(new TreeMap<>(events));
        due = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(due));
    }

    /** How many events of all kinds. */
    public int totalEvents() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }
}
