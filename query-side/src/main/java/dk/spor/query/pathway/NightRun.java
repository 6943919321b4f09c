package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Nights in a row at a shelter. A citizen can spend thousands of nights; a run holds any number of them. A night that
 * is told of twice is one night.
 *
 * @param entry the entry of the night in it that was recorded first
 * @param on the day on which the first night began
 * @param until the day after the last night
 */
public record NightRun(Entry entry, LocalDate on, LocalDate until) implements Dated {

    /** How many nights. */
    public int nights() {
        return Math.toIntExact(ChronoUnit.DAYS.between(on, until));
    }

    static List<NightRun> including(List<NightRun> runs, Entry entry, LocalDate night) {
        var run = new NightRun(entry, night, night.plusDays(1));
        var apart = new ArrayList<NightRun>(runs.size() + 1);
        for (var other : runs) {
            if (other.touches(run)) {
                run = run.joinedWith(other);
            } else {
                apart.add(other);
            }
        }
        apart.add(run);
        apart.sort(IN_ORDER);
        return apart;
    }

    private boolean touches(NightRun other) {
        return !on.isAfter(other.until) && !other.on.isAfter(until);
    }

    private NightRun joinedWith(NightRun other) {
        return new NightRun(
                entry.position() < other.entry.position() ? entry : other.entry,
                on.isBefore(other.on) ? on : other.on,
                until.isAfter(other.until) ? until : other.until);
    }
}
