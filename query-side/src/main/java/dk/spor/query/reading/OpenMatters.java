package dk.spor.query.reading;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.timeline.Due;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what has to be done, for all citizens; looks only at those of whom something is open. */
final class OpenMatters {

    private static final String OPEN = "open";
    private static final String UNTOLD = "untold";
    private static final String UNSCREENED = "unscreened";
    private static final List<String> YES = List.of("yes");

    /**
     * By which pathways are found that something can become due in, where notice of a stay or a screening may be
     * missing, who has been without a home, with whom somebody works, where everybody was enrolled, and what was
     * decided.
     */
    static final SortedMap<String, Function<Pathway, List<String>>> OF_PATHWAYS = new TreeMap<>(Map.of(
            Homeless.key(),
            Homeless.KEY,
            Caseloads.key(),
            Caseloads.KEY,
            Treated.key(),
            Treated.KEY,
            Decided.key(),
            Decided.KEY,
            Decided.keyOn(),
            Decided.KEY_ON,
            OPEN,
            pathway -> pathway.hasOpenMatters() ? YES : List.of(),
            UNTOLD,
            pathway ->
                    pathway.offersWithoutNotice().stream().map(OfferId::value).toList(),
            UNSCREENED,
            pathway -> pathway.offersWithoutScreening().stream()
                    .map(OfferId::value)
                    .toList()));

    /** By which CTI courses are found that run. */
    static final SortedMap<String, Function<CtiTimeline, List<String>>> OF_CTI =
            new TreeMap<>(Map.of(OPEN, timeline -> timeline.hasOpenMatters() ? YES : List.of()));

    private OpenMatters() {}

    /** The longest overdue first. */
    static List<CitizenDue> due(LocalDate day, RuleCatalogue rules, Town town) {
        var inPathways = Which.has(OPEN, YES).or(UNTOLD, toldOf(rules)).or(UNSCREENED, screening(rules));
        return Stream.concat(
                        town
                                .pathways()
                                .find(inPathways, pathway -> of(pathway.citizen(), pathway.due(day, rules)))
                                .stream(),
                        town
                                .cti()
                                .find(
                                        Which.has(OPEN, YES),
                                        timeline -> of(timeline.citizen(), timeline.due(day, rules)))
                                .stream())
                .sorted(Comparator.comparing((CitizenDue each) -> each.due().dueOn())
                        .thenComparing(each -> each.due().what())
                        .thenComparing(each -> each.due().about()))
                .toList();
    }

    /** The offers of which any version of the rule asks for a notice. */
    private static List<String> toldOf(RuleCatalogue rules) {
        return offersOf(rules, Rule.ShelterNotice.class, Rule.ShelterNotice::offers);
    }

    /** The offers of which any version of the rule asks for a screening. */
    private static List<String> screening(RuleCatalogue rules) {
        return offersOf(rules, Rule.ScreeningInTreatment.class, Rule.ScreeningInTreatment::offers);
    }

    /** The offers that any version of a rule speaks of. */
    static <R extends Rule> List<String> offersOf(
            RuleCatalogue rules, Class<R> kind, Function<R, List<OfferId>> offers) {
        return rules.all().stream()
                .filter(kind::isInstance)
                .flatMap(rule -> offers.apply(kind.cast(rule)).stream())
                .map(OfferId::value)
                .distinct()
                .toList();
    }

    private static List<CitizenDue> of(CitizenId citizen, List<Due> due) {
        return due.stream().map(each -> new CitizenDue(citizen, each)).toList();
    }
}
