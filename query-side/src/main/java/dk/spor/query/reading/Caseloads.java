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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who works with whom; looks only at citizens with whom anybody ever has. */
final class Caseloads {

    private static final String ASSIGNED = "assigned";
    private static final List<String> YES = List.of("yes");

    /** By which pathways are found in which somebody is responsible, or was. */
    static final Function<Pathway, List<String>> KEY =
            pathway -> pathway.assignments().isEmpty() ? List.of() : YES;

    private final Projections projections;

    Caseloads(Projections projections) {
        this.projections = projections;
    }

    static String key() {
        return ASSIGNED;
    }

    /** In the order of the citizens' identifiers. */
    List<Matter> on(LocalDate day) {
        var pathways = projections
                .pathways()
                .select(
                        eq(Projection.key(ASSIGNED), YES.getFirst()),
                        ascending("_id"),
                        ignored -> true,
                        Integer.MAX_VALUE);
        var cti = ctiOf(pathways);
        return pathways.stream()
                .flatMap(pathway ->
                        Matters.on(day, pathway, cti.getOrDefault(pathway.citizen(), CtiTimeline.of(pathway.citizen())))
                                .stream())
                .toList();
    }

    private Map<CitizenId, CtiTimeline> ctiOf(List<Pathway> pathways) {
        var ids = pathways.stream().map(pathway -> pathway.citizen().toString()).toList();
        return projections.cti().select(in("_id", ids), ascending("_id"), ignored -> true, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(CtiTimeline::citizen, Function.identity()));
    }
}
