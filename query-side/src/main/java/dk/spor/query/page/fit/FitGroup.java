package dk.spor.query.page.fit;

import dk.spor.query.fit.Fit;
import dk.spor.query.fit.Suits;
import dk.spor.query.page.words.Words;
import dk.spor.values.OfferId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offers of which the same is to be said.
 *
 * @param id on the page
 * @param title what is to be said
 * @param lead what that means
 */
public record FitGroup(String id, String title, String lead, List<Row> offers) {

    public FitGroup {
        offers = List.copyOf(offers);
    }

    /**
     * An offer, in the reader's language.
     *
     * @param terms which terms, and from when; absent where there are none for the day
     */
    public record Row(
            OfferId offer,
            String name,
            String kind,
            List<Line> reasons,
            @Nullable String terms) {

        public Row {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One thing that speaks for the offer, against it or has to be asked.
     *
     * @param says which of these
     * @param mark the same as a word of css
     */
    public record Line(String says, String mark, String text) {}

    static FitGroup of(Suits suits, List<Fit> fits, Words words) {
        return new FitGroup(
                mark(suits),
                words.of(suits),
                lead(suits, words),
                fits.stream().map(fit -> row(fit, words)).toList());
    }

    private static Row row(Fit fit, Words words) {
        var terms = fit.terms();
        var sentences = new ReasonWords(fit, words);
        return new Row(
                fit.offer().offer(),
                fit.offer().name(),
                words.of(fit.offer().kind()),
                fit.reasons().stream()
                        .map(reason -> new Line(says(reason.says(), words), mark(reason.says()), sentences.of(reason)))
                        .toList(),
                terms == null ? null : words.text("fit.terms", terms.version(), words.date(terms.from())));
    }

    private static String lead(Suits suits, Words words) {
        return switch (suits) {
            case FITS -> words.text("fit.lead.for");
            case NOT_KNOWN -> words.text("fit.lead.ask");
            case DOES_NOT_FIT -> words.text("fit.lead.against");
        };
    }

    private static String says(Suits suits, Words words) {
        return switch (suits) {
            case FITS -> words.text("fit.says.for");
            case NOT_KNOWN -> words.text("fit.says.ask");
            case DOES_NOT_FIT -> words.text("fit.says.against");
        };
    }

    private static String mark(Suits suits) {
        return switch (suits) {
            case FITS -> "for";
            case NOT_KNOWN -> "ask";
            case DOES_NOT_FIT -> "against";
        };
    }
}
