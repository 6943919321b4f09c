package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.caseload.Matter;
import dk.spor.query.caseload.Matters;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Projection;
import dk.spor.values.CitizenId;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final Projections projections;

    Caseloads(Projections projections) {
        this.projections = projections;
    }

    static String key() {
        return ASSIGNED;
    }

    /**
     * In the order of the citizens' identifiers.
     *
     * @param worker only of this worker; absent for all
     */
    List<Matter> on(LocalDate day, @Nullable UserId worker) {
        var pathways = projections
                .pathways()
                .select(
                        eq(Projection.key(ASSIGNED), worker == null ? ANYBODY : worker.value()),
                        ascending("_id"),
                        ignored -> true,
                        Integer.MAX_VALUE);
        var cti = ctiOf(pathways);
        return pathways.stream()
                .flatMap(pathway ->
                        Matters.on(day, pathway, cti.getOrDefault(pathway.citizen(), CtiTimeline.of(pathway.citizen())))
                                .stream())
                .filter(matter -> worker == null || worker.equals(matter.worker()))
                .toList();
    }

    private Map<CitizenId, CtiTimeline> ctiOf(List<Pathway> pathways) {
        var ids = pathways.stream().map(pathway -> pathway.citizen().toString()).toList();
        return projections.cti().select(in("_id", ids), ascending("_id"), ignored -> true, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(CtiTimeline::citizen, Function.identity()));
    }
}
