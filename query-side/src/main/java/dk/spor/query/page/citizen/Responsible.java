package dk.spor.query.page.citizen;

import dk.spor.query.caseload.Matters;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Pathway;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who is responsible today, a sentence for each matter that lasts. */
final class Responsible {

    private Responsible() {}

    static List<String> of(
            Pathway pathway, CtiTimeline cti, Map<OfferId, OfferCard> offers, LocalDate today, Words words) {
        return Matters.on(today, pathway, cti).stream()
                .map(matter -> matter.of() == null
                        ? words.text("citizen.worker", matter.worker())
                        : words.text(
                                "citizen.worker-of",
                                matter.worker(),
                                Facts.matter(matter.of(), pathway, offers, words)))
                .toList();
    }
}
