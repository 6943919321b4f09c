package dk.spor.query.api;

import dk.spor.query.fit.Fit;
import dk.spor.query.fit.Fits;
import dk.spor.query.fit.Reason;
import dk.spor.query.fit.Situation;
import dk.spor.query.fit.Suits;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.projection.SetAside;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Min indgang: which offers fit a citizen, and why not the others. */
@RestController
public final class FitApi {

    private final KnownReadings known;

    public FitApi(KnownReadings known) {
        this.known = known;
    }

    /**
     * @param position the citizen's last event in what is known
     * @param on the day that all of it speaks of
     * @param knownAt the position in the log up to which everything is known here
     * @param known what is known of the citizen that terms can speak about
     * @param setAside why what is known stands still; absent, as a rule
     */
    record FitsAnswer(
            CitizenId citizen,
            long position,
            LocalDate on,
            long knownAt,
            Situation known,
            List<FitAnswer> offers,
            @Nullable SetAside setAside) {}

    /**
     * @param terms those that hold on the day, with the entry that set them and their version; all reasons about the
     *     citizen follow from them
     */
    record FitAnswer(
            OfferId offer,
            String name,
            OfferKind kind,
            Suits suits,
            List<Reason> reasons,
            @Nullable TermsPeriod terms) {

        static FitAnswer of(Fit fit) {
            var offer = fit.offer();
            return new FitAnswer(offer.offer(), offer.name(), offer.kind(), fit.suits(), fit.reasons(), fit.terms());
        }
    }

    /**
     * Every offer, with what speaks for it, what speaks against it and what has to be asked. It decides nothing.
     *
     * @param on the day to see it on: what happened later is left out; absent for today
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/offers-that-fit")
    FitsAnswer offersThatFit(
            @PathVariable("id") String id,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var citizen = CitizenId.of(id);
        var asked = known.ofOne(on, knownAt, atLeast);
        var fits = Fits.read(asked.readings(), citizen, asked.on(), atLeast);
        return new FitsAnswer(
                citizen,
                fits.pathway().position(),
                asked.on(),
                asked.at(fits.pathway().position()),
                fits.situation(),
                fits.offers().stream().map(FitAnswer::of).toList(),
                fits.pathway().setAside());
    }
}
