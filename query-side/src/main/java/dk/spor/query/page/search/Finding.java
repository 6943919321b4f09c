package dk.spor.query.page.search;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.directory.CitizenCard;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * What a search found, as it is shown.
 *
 * @param more whether there are others, who are not shown
 */
public record Finding(List<Hit> hits, boolean more) {

    public Finding {
        hits = List.copyOf(hits);
    }

    static Finding of(String text, Readings readings, RuleCatalogue rules, LocalDate today, Words words) {
        var result = readings.search(text);
        var offers = readings.offers();
        var hits = result.citizens().stream()
                .map(card -> hit(
                        card,
                        readings.pathway(card.citizen(), 0).view(),
                        readings.cti(card.citizen(), 0).view(),
                        offers,
                        rules,
                        today,
                        words))
                .toList();
        return new Finding(hits, result.more());
    }

    private static Hit hit(
            CitizenCard card,
            Pathway pathway,
            CtiTimeline cti,
            Map<OfferId, OfferCard> offers,
            RuleCatalogue rules,
            LocalDate today,
            Words words) {
        var name = card.name();
        var cpr = card.cpr();
        var bornOn = card.bornOn();
        return new Hit(
                card.citizen(),
                name == null ? words.text("citizen.nameless") : name.full(),
                bornOn == null
                        ? null
                        : words.text(
                                "citizen.age", Period.between(bornOn, today).getYears()),
                cpr == null ? null : Words.masked(cpr),
                pathway.enrolments().stream()
                        .filter(Enrolment::open)
                        .map(enrolment -> Facts.name(enrolment.offer(), offers))
                        .distinct()
                        .toList(),
                Due.together(pathway.due(today, rules), cti.due(today, rules)).stream()
                        .filter(due -> due.timing() == Due.Timing.OVERDUE)
                        .map(due -> words.of(due.what()))
                        .distinct()
                        .toList());
    }
}
