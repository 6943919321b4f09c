package dk.spor.query.page.fit;

import dk.spor.query.fit.Fit;
import dk.spor.query.fit.Reason;
import dk.spor.query.fit.Suits;
import dk.spor.query.page.offer.TermsSheet;
import dk.spor.query.page.words.Words;
import dk.spor.values.OfferTerms;
import java.util.Objects;

/** A reason as a sentence, with where in the log it can be looked up. */
record ReasonWords(Fit fit, Words words) {

    String of(Reason reason) {
        var sentence = sentence(reason);
        var entry = reason.entry();
        return entry == null ? sentence : words.text("fit.looked-up", sentence, Long.toString(entry.position()));
    }

    private String sentence(Reason reason) {
        return switch (reason) {
            case Reason.Age age -> age(age);
            case Reason.Use use ->
                words.text(
                        each(use.says(), "fit.substance.fits", "fit.substance.ask", "fit.substance.against"),
                        words.list(use.treats()));
            case Reason.Home home -> home(home);
            case Reason.Exclusion exclusion ->
                words.text(
                        each(exclusion.says(), "fit.exclusion.fits", "fit.exclusion.ask", "fit.exclusion.against"),
                        words.of(exclusion.circumstance()));
            case Reason.TargetGroup ignored ->
                words.text("fit.target-group", Objects.requireNonNullElse(terms().targetGroup(), ""));
            case Reason.Capacity capacity -> capacity(capacity);
            case Reason.NotOpen notOpen -> notOpen(notOpen);
            case Reason.NoTerms ignored -> words.text("fit.no-terms");
        };
    }

    private OfferTerms terms() {
        var period = fit.terms();
        return period == null ? OfferTerms.silent() : period.terms();
    }

    private String age(Reason.Age age) {
        var ages = TermsSheet.ages(terms(), words);
        return age.years() == null
                ? words.text("fit.age.unknown", ages)
                : words.text("fit.age.known", age.years(), ages);
    }

    private String home(Reason.Home home) {
        return home.situation() == null
                ? words.text("fit.home.unknown")
                : words.text(
                        each(home.says(), "fit.home.fits", "fit.home.ask", "fit.home.against"),
                        words.of(home.situation()));
    }

    private String capacity(Reason.Capacity capacity) {
        if (capacity.holdsOne()) {
            return words.text("fit.capacity.holds-one");
        }
        if (capacity.says() == Suits.NOT_KNOWN || capacity.free() == null || capacity.waiting() == null) {
            return words.text("fit.capacity.unknown", capacity.places());
        }
        return words.text(
                each(capacity.says(), "fit.capacity.free", "fit.capacity.unknown", "fit.capacity.full"),
                capacity.places(),
                capacity.free(),
                capacity.waiting());
    }

    private String notOpen(Reason.NotOpen notOpen) {
        var closedOn = notOpen.closedOn();
        var opensOn = notOpen.opensOn();
        if (closedOn != null) {
            return words.text("fit.closed", words.date(closedOn));
        }
        return opensOn == null ? words.text("fit.never-opened") : words.text("fit.opens", words.date(opensOn));
    }

    private static String each(Suits says, String fits, String ask, String against) {
        return switch (says) {
            case FITS -> fits;
            case NOT_KNOWN -> ask;
            case DOES_NOT_FIT -> against;
        };
    }
}
