package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Projection;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what has to be done, for all citizens; looks only at those of whom something is open. */
final class OpenMatters {

    private static final String OPEN = "open";
    private static final List<String> YES = List.of("yes");

    /** By which pathways are found that something can become due in. */
    static final SortedMap<String, Function<Pathway, List<String>>> OF_PATHWAYS =
            new TreeMap<>(Map.of(OPEN, pathway -> pathway.hasOpenMatters() ? YES : List.of()));

    /** By which CTI courses are found that run. */
    static final SortedMap<String, Function<CtiTimeline, List<String>>> OF_CTI =
            new TreeMap<>(Map.of(OPEN, timeline -> timeline.hasOpenMatters() ? YES : List.of()));

    private final Projections projections;
    private final ReaderAccess access;

    OpenMatters(Projections projections, ReaderAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** The longest overdue first. */
    List<CitizenDue> due(LocalDate day, RuleCatalogue rules) {
        return Stream.concat(
                        open(projections.pathways(), pathway -> access.mayRead(pathway.citizen())).stream()
                                .flatMap(pathway -> of(pathway.citizen(), pathway.due(day, rules))),
                        open(projections.cti(), timeline -> access.mayRead(timeline.citizen())).stream()
                                .flatMap(timeline -> of(timeline.citizen(), timeline.due(day, rules))))
                .sorted(Comparator.comparing((CitizenDue each) -> each.due().dueOn())
                        .thenComparing(each -> each.due().what())
                        .thenComparing(each -> each.due().about()))
                .toList();
    }

    private static <V> List<V> open(Projection<V> views, Predicate<V> allowed) {
        return views.select(eq(Projection.key(OPEN), YES.getFirst()), ascending("_id"), allowed, Integer.MAX_VALUE);
    }

    private static Stream<CitizenDue> of(CitizenId citizen, List<Due> due) {
        return due.stream().map(each -> new CitizenDue(citizen, each));
    }
}
