package dk.spor.query.reading;

import dk.spor.query.caseload.Matter;
import dk.spor.query.caseload.Matters;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who works with whom; looks only at citizens with whom anybody ever has. */
final class Caseloads {

    private static final String ASSIGNED = "assigned";
    /** No login is this. */
    private static final String ANYBODY = "*";

    /** By which pathways are found in which somebody is responsible, or was: each by login, and anybody. */
    static final Function<Pathway, List<String>> KEY =
            pathway -> pathway.assignments().isEmpty()
                    ? List.of()
                    : Stream.concat(
                                    Stream.of(ANYBODY),
                                    pathway.assignments().stream()
                                            .flatMap(assignment -> assignment.turns().stream())
                                            .map(turn -> turn.worker().value())
                                            .distinct()
                                            .sorted())
                            .toList();

    private Caseloads() {}

    static String key() {
        return ASSIGNED;
    }

    /**
     * In the order of the citizens' identifiers.
     *
     * @param worker only of this worker; absent for all
     */
    static List<Matter> on(LocalDate day, @Nullable UserId worker, Town town) {
        var pathways =
                town.pathways().find(Which.has(ASSIGNED, List.of(worker == null ? ANYBODY : worker.value())), List::of);
        var cti = town.cti()
                .of(pathways.stream()
                        .map(pathway -> pathway.citizen().toString())
                        .toList());
        return pathways.stream()
                .flatMap(pathway -> Matters.on(
                        day, pathway, cti.getOrDefault(pathway.citizen().toString(), CtiTimeline.of(pathway.citizen())))
                        .stream())
                .filter(matter -> worker == null || worker.equals(matter.worker()))
                .toList();
    }
}
