package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.pathway.Housing;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Projection;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Finds who had no home on a day; looks only at those who have ever been without one. */
final class Homeless {

    private static final String EVER = "everHomeless";
    private static final List<String> YES = List.of("yes");

    /** A stay that no longer counts may have been one without a home, and was known as such before. */
    private static final Set<String> KINDS_OF_STAYS = Set.of("home-moved", "entry-corrected", "entry-retracted");

    /** By which pathways are found in which somebody was without a home at some time, as known at any time. */
    static final Function<Pathway, List<String>> KEY =
            pathway -> isEverHomeless(pathway) || hasCorrectedStays(pathway) ? YES : List.of();

    private final Projection<Pathway> pathways;
    private final ReaderAccess access;

    Homeless(Projection<Pathway> pathways, ReaderAccess access) {
        this.pathways = pathways;
        this.access = access;
    }

    private static boolean isEverHomeless(Pathway pathway) {
        return pathway.housing().stays().stream()
                .anyMatch(stay -> stay.situation().homeless());
    }

    private static boolean hasCorrectedStays(Pathway pathway) {
        return pathway.corrections().stream().anyMatch(correction -> KINDS_OF_STAYS.contains(correction.kind()));
    }

    static String key() {
        return EVER;
    }

    /**
     * In the order of the citizens' identifiers. A pathway is looked at and let go, so that their number does not
     * matter.
     *
     * @param asKnown what was known of a citizen then, from what is known now
     */
    List<HomelessCitizen> on(LocalDate day, UnaryOperator<Pathway> asKnown) {
        var found = new ArrayList<HomelessCitizen>();
        pathways.select(
                eq(Projection.key(EVER), YES.getFirst()),
                ascending("_id"),
                pathway -> {
                    of(asKnown.apply(pathway), day).ifPresent(found::add);
                    return false;
                },
                Integer.MAX_VALUE);
        return found;
    }

    private Optional<HomelessCitizen> of(Pathway pathway, LocalDate day) {
        return pathway.housing()
                .on(day)
                .filter(stay -> stay.situation().homeless())
                .map(stay -> homeless(pathway.citizen(), stay));
    }

    private HomelessCitizen homeless(CitizenId citizen, Housing.Stay stay) {
        return new HomelessCitizen(
                citizen, stay.situation(), stay.from(), stay.entry().id(), access.mayRead(citizen));
    }
}
