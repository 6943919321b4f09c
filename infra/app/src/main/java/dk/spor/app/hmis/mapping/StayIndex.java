package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All stays with their exits, looked through before any row of theirs is mapped: where a fact stands within a day
 * depends on when its stay ends, and two stays of a client in one project must not overlap (docs/decisions/0043).
 */
final class StayIndex {

    /** Before anything has been looked through. */
    static final StayIndex EMPTY = new StayIndex();

    private final Map<String, Stay> stays = new HashMap<>();
    private final Map<String, Stay> inTheWay = new HashMap<>();

    private StayIndex() {}

    static StayIndex of(ExportFolder folder, EnrollmentRows rows) throws BrokenExport {
        var index = new StayIndex();
        Glance.at(folder, EnrollmentRows.FILE, EnrollmentRows.ID, row -> {
            var stay = rows.stay(row, null);
            index.stays.put(stay.id(), stay);
        });
        Glance.at(folder, ExitFile.FILE, ExitFile.ID, index::exit);
        index.findOverlaps();
        return index;
    }

    /** The stay with its exit; empty where its row is left out. */
    Optional<Stay> stay(String id) {
        return Optional.ofNullable(stays.get(id));
    }

    /** @throws UnusableRow when the stay overlaps an earlier one of the client in the same project */
    void refuseOverlap(String id) {
        var earlier = inTheWay.get(id);
        if (earlier != null) {
            throw new UnusableRow(
                    Flaw.OVERLAP,
                    "from EntryDate on the client is in the project already, by EnrollmentID " + earlier.id()
                            + "; expected one enrolment at a time");
        }
    }

    private void exit(Row row) {
        var stay = stays.get(Id.needed(row, "EnrollmentID"));
        if (stay != null && stay.exit() == null) {
            stays.put(stay.id(), ended(stay, ExitFile.date(row, stay)));
        }
    }

    private static Stay ended(Stay stay, LocalDate exit) {
        return new Stay(stay.id(), stay.person(), stay.citizen(), stay.enrolment(), stay.project(), stay.entry(), exit);
    }

    private void findOverlaps() {
        record Place(CitizenId citizen, Project project) {}
        var places = new HashMap<Place, List<Stay>>();
        for (var stay : stays.values()) {
            places.computeIfAbsent(new Place(stay.citizen(), stay.project()), place -> new ArrayList<>())
                    .add(stay);
        }
        places.values().forEach(this::findOverlapsAmong);
    }

    /** Of two that overlap the one that began first stands. */
    private void findOverlapsAmong(List<Stay> here) {
        here.sort(Comparator.comparing(Stay::entry)
                .thenComparing(Stay::exit, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Stay::id));
        @Nullable Stay last = null;
        for (var stay : here) {
            if (last != null && (last.exit() == null || stay.entry().isBefore(last.exit()))) {
                inTheWay.put(stay.id(), last);
            } else {
                last = stay;
            }
        }
    }
}
