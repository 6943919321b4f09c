package dk.spor.query.reading;

import dk.spor.query.caseload.Matter;
import dk.spor.query.timeline.Due;
import dk.spor.values.CitizenId;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that has to be done for a citizen, among what has to be done for all. */
public record CitizenDue(CitizenId citizen, Due due) {

    /**
     * Those of the citizens whom a worker is responsible for on a day: as a whole, at an offer or in CTI.
     *
     * @param worker absent for all
     */
    public static List<CitizenDue> ofWorker(
            Readings readings, LocalDate day, @Nullable UserId worker, List<CitizenDue> all) {
        if (worker == null) {
            return all;
        }
        var citizens = readings.caseloads(day, worker).stream()
                .flatMap(load -> load.matters().stream())
                .map(Matter::citizen)
                .collect(Collectors.toSet());
        return all.stream().filter(each -> citizens.contains(each.citizen())).toList();
    }
}
