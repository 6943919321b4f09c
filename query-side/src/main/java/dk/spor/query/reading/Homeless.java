package dk.spor.query.reading;

import dk.spor.query.pathway.Pathway;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds who had no home on a day; looks only at those who have ever been without one. */
final class Homeless {

    /** The part of a pathway that says where somebody lives. */
    static final String PART = "housing";

    private static final String EVER = "everHomeless";
    private static final List<String> YES = List.of("yes");

    /** A stay that no longer counts may have been one without a home, and was known as such before. */
    private static final Set<String> KINDS_OF_STAYS = Set.of("home-moved", "entry-corrected", "entry-retracted");

    /** By which pathways are found in which somebody was without a home at some time, as known at any time. */
    static final Function<Pathway, List<String>> KEY =
            pathway -> isEverHomeless(pathway) || hasCorrectedStays(pathway) ? YES : List.of();

    private Homeless() {}

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

    /** In the order of the citizens' identifiers. */
    static List<HomelessCitizen> on(LocalDate day, Town town) {
        return town.pathways()
                .find(
                        Which.everHad(EVER, YES, PART),
                        pathway -> of(pathway, day).stream().toList());
    }

    private static Optional<HomelessCitizen> of(Pathway pathway, LocalDate day) {
        return pathway.housing()
                .on(day)
                .filter(stay -> stay.situation().homeless())
                .map(stay -> new HomelessCitizen(
                        pathway.citizen(),
                        stay.situation(),
                        stay.from(),
                        stay.entry().id()));
    }
}
