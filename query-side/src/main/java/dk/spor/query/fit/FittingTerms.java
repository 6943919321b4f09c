package dk.spor.query.fit;

import dk.spor.query.fit.Situation.Told;
import dk.spor.values.Circumstance;
import dk.spor.values.Finding;
import dk.spor.values.HousingSituation;
import dk.spor.values.OfferTerms;
import dk.spor.values.Substance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each term says of a citizen, in the order: age, use, home, exclusions. A term that is absent says nothing. */
final class FittingTerms {

    /** Neither homelessness nor a home of one's own: it has to be asked whether there is one to return to. */
    private static final Set<HousingSituation> NOT_TELLING = EnumSet.of(
            HousingSituation.UNKNOWN,
            HousingSituation.PRISON,
            HousingSituation.HOSPITAL,
            HousingSituation.RESIDENTIAL_CARE);

    private FittingTerms() {}

    static List<Reason> of(OfferTerms terms, Situation situation) {
        return Stream.of(
                        age(terms, situation.age()).stream(),
                        use(terms.treats(), situation).stream(),
                        home(terms, situation.home()).stream(),
                        terms.exclusions().stream().map(each -> exclusion(each, situation)))
                .<Reason>flatMap(reasons -> reasons)
                .toList();
    }

    private static Optional<Reason> age(OfferTerms terms, @Nullable Told<Integer> age) {
        var youngest = terms.youngest();
        var oldest = terms.oldest();
        if (youngest == null && oldest == null) {
            return Optional.empty();
        }
        if (age == null) {
            return Optional.of(new Reason.Age(Suits.NOT_KNOWN, null, null));
        }
        boolean within = (youngest == null || age.what() >= youngest) && (oldest == null || age.what() <= oldest);
        return Optional.of(new Reason.Age(within ? Suits.FITS : Suits.DOES_NOT_FIT, age.what(), age.entry()));
    }

    /** One use that it treats is enough; a no has to be known of each. */
    private static Optional<Reason> use(List<Substance> treats, Situation situation) {
        if (treats.isEmpty()) {
            return Optional.empty();
        }
        var found = treats.stream()
                .map(substance -> situation.found(substance.use()))
                .flatMap(Optional::stream)
                .toList();
        var uses = found.stream().filter(told -> told.what().present()).findFirst();
        if (uses.isPresent()) {
            return Optional.of(new Reason.Use(Suits.FITS, treats, uses.get().entry()));
        }
        return Optional.of(
                found.size() == treats.size()
                        ? new Reason.Use(
                                Suits.DOES_NOT_FIT, treats, found.getFirst().entry())
                        : new Reason.Use(Suits.NOT_KNOWN, treats, null));
    }

    private static Optional<Reason> home(OfferTerms terms, @Nullable Told<HousingSituation> home) {
        if (!terms.onlyWithoutHome()) {
            return Optional.empty();
        }
        return Optional.of(
                home == null
                        ? new Reason.Home(Suits.NOT_KNOWN, null, null)
                        : new Reason.Home(suits(home.what()), home.what(), home.entry()));
    }

    private static Suits suits(HousingSituation situation) {
        if (NOT_TELLING.contains(situation)) {
            return Suits.NOT_KNOWN;
        }
        return situation.homeless() ? Suits.FITS : Suits.DOES_NOT_FIT;
    }

    private static Reason exclusion(Circumstance circumstance, Situation situation) {
        var told = situation.found(circumstance);
        return new Reason.Exclusion(
                told.map(Told::what).map(FittingTerms::suits).orElse(Suits.NOT_KNOWN),
                circumstance,
                told.map(Told::entry).orElse(null));
    }

    private static Suits suits(Finding excluded) {
        return excluded.present() ? Suits.DOES_NOT_FIT : Suits.FITS;
    }
}
