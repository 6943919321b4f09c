package dk.spor.query.page.offer;

import dk.spor.query.offer.OfferRules;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.page.words.Words;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import dk.spor.values.OfferTerms;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an offer in one period, in the reader's language.
 *
 * @param title which terms, and when they hold
 * @param rows what they say; what nobody has said is left out
 */
public record TermsSheet(String title, List<Row> rows) {

    public TermsSheet {
        rows = List.copyOf(rows);
    }

    /** One term. */
    public record Row(String name, String text) {}

    /** @param day on which the rule catalogue is asked what it says of the offer */
    static TermsSheet of(OfferId offer, TermsPeriod period, LocalDate day, RuleCatalogue catalogue, Words words) {
        var terms = period.terms();
        var rules = OfferRules.on(day, offer, terms.grounds(), catalogue);
        var rows = new Rows(words, new ArrayList<>());
        rows.add("terms.target-group", terms.targetGroup());
        rows.add("terms.ages", terms.youngest() == null && terms.oldest() == null ? null : ages(terms, words));
        rows.add("terms.treats", terms.treats().isEmpty() ? null : words.list(terms.treats()));
        rows.add("terms.home", terms.onlyWithoutHome() ? words.text("terms.home.only-without") : null);
        rows.add("terms.exclusions", terms.exclusions().isEmpty() ? null : words.list(terms.exclusions()));
        rows.add("terms.grounds", terms.grounds().isEmpty() ? null : grounds(rules, words));
        rows.add("terms.session-kinds", terms.sessionKinds().isEmpty() ? null : words.list(terms.sessionKinds()));
        rows.add("terms.support", hours(terms, words));
        rows.add("terms.contacts", number("terms.contacts.most", terms.mostContactsAWeek(), words));
        rows.add("terms.talks", number("terms.talks.most", terms.mostTalksForRelative(), words));
        rows.add("terms.follow-up", followUp(rules, words));
        return new TermsSheet(title(period, words), rows.all);
    }

    /** "for 13–35 år", "fra 13 år", "til og med 35 år", "for alle aldre". */
    public static String ages(OfferTerms terms, Words words) {
        var youngest = terms.youngest();
        var oldest = terms.oldest();
        if (youngest == null) {
            return oldest == null ? words.text("terms.ages.any") : words.text("terms.ages.until", oldest);
        }
        return oldest == null
                ? words.text("terms.ages.from", youngest)
                : words.text("terms.ages.range", youngest, oldest);
    }

    /** "Serviceloven § 101 (KLE 27.51.04)"; of a ground that the rules do not have, its short name. */
    static String grounds(OfferRules rules, Words words) {
        return rules.grounds().stream()
                .map(it -> it.law() == null || it.section() == null
                        ? it.ground().value()
                        : it.law() + " " + it.section()
                                + (it.kle() == null ? "" : " (" + words.text("terms.kle", it.kle()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String title(TermsPeriod period, Words words) {
        var until = period.until();
        return until == null
                ? words.text("terms.title", period.version(), words.date(period.from()))
                : words.text("terms.title-earlier", period.version(), words.date(period.from()), words.date(until));
    }

    private static @Nullable String hours(OfferTerms terms, Words words) {
        var hours = terms.supportHoursAWeek();
        return hours == null
                ? null
                : words.text(
                        "terms.support.hours",
                        NumberFormat.getInstance(words.locale()).format(hours));
    }

    private static @Nullable String number(String key, @Nullable Integer number, Words words) {
        return number == null ? null : words.text(key, number);
    }

    private static @Nullable String followUp(OfferRules rules, Words words) {
        var followUp = rules.followUp();
        return followUp == null
                ? null
                : words.text(
                        "terms.follow-up.after",
                        followUp.after().toTotalMonths(),
                        followUp.after().getDays(),
                        followUp.rule().toString());
    }

    private record Rows(Words words, List<Row> all) {

        void add(String key, @Nullable String text) {
            if (text != null) {
                all.add(new Row(words.text(key), text));
            }
        }
    }
}
