package dk.spor.query.fit;

import dk.spor.query.pathway.Housing;
import dk.spor.query.pathway.Intake;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.timeline.Entry;
import dk.spor.values.Circumstance;
import dk.spor.values.Finding;
import dk.spor.values.HousingSituation;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a citizen on a day, as far as terms of offers speak of it; each with the entry that told it.
 *
 * @param age in whole years on the day; absent where the day of birth is not known
 * @param home absent where nothing has been recorded of it
 * @param needs where intakes until the day found needs, each by the latest that did
 * @param findings what intakes until the day found out, each by the latest that says something of it
 */
public record Situation(
        @Nullable Told<Integer> age,
        @Nullable Told<HousingSituation> home,
        List<Told<LifeDimension>> needs,
        List<Told<Finding>> findings) {

    public Situation {
        needs = List.copyOf(needs);
        findings = List.copyOf(findings);
    }

    /**
     * Something that an entry told.
     *
     * @param on the day since which it is known
     */
    public record Told<T>(T what, LocalDate on, Entry entry) {}

    /** What a pathway tells of a day. */
    public static Situation of(Pathway pathway, LocalDate day) {
        return new Situation(
                age(pathway, day), home(pathway.housing(), day), needs(pathway, day), findings(pathway, day));
    }

    /** Whether it is so; empty where nobody has asked. */
    public Optional<Told<Finding>> found(Circumstance circumstance) {
        return findings.stream()
                .filter(told -> told.what().circumstance() == circumstance)
                .findFirst();
    }

    private static @Nullable Told<Integer> age(Pathway pathway, LocalDate day) {
        var person = pathway.person();
        if (person == null || person.bornOn() == null || person.bornOn().isAfter(day)) {
            return null;
        }
        return new Told<>(Period.between(person.bornOn(), day).getYears(), person.on(), person.entry());
    }

    /** Where the last move led, or where the citizen has been seen since. */
    private static @Nullable Told<HousingSituation> home(Housing housing, LocalDate day) {
        var stay = housing.on(day).orElse(null);
        var seen = housing.observations().reversed().stream()
                .filter(sighting -> !sighting.on().isAfter(day))
                .findFirst()
                .orElse(null);
        if (stay == null || (seen != null && isNewer(seen, stay))) {
            return seen == null ? null : new Told<>(seen.situation(), seen.on(), seen.entry());
        }
        return new Told<>(stay.situation(), stay.from() == null ? day : stay.from(), stay.entry());
    }

    private static boolean isNewer(Housing.Observation seen, Housing.Stay stay) {
        return stay.from() == null || seen.on().isAfter(stay.from());
    }

    private static List<Told<LifeDimension>> needs(Pathway pathway, LocalDate day) {
        var latest = new EnumMap<LifeDimension, Told<LifeDimension>>(LifeDimension.class);
        for (var intake : until(day, pathway.intakes())) {
            intake.needs().forEach(need -> latest.put(need, new Told<>(need, intake.on(), intake.entry())));
        }
        return List.copyOf(latest.values());
    }

    private static List<Told<Finding>> findings(Pathway pathway, LocalDate day) {
        var latest = new EnumMap<Circumstance, Told<Finding>>(Circumstance.class);
        for (var intake : until(day, pathway.intakes())) {
            intake.findings()
                    .forEach(found -> latest.put(found.circumstance(), new Told<>(found, intake.on(), intake.entry())));
        }
        return List.copyOf(latest.values());
    }

    private static List<Intake> until(LocalDate day, Collection<Intake> intakes) {
        return intakes.stream().filter(intake -> !intake.on().isAfter(day)).toList();
    }
}
