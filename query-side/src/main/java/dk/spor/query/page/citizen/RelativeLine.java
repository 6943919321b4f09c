package dk.spor.query.page.citizen;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Relative;
import dk.spor.query.pathway.Relative.Talk;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A relative in the list of all; who it is, is read in the journal.
 *
 * @param on the day of the naming
 * @param who what the relative is to the citizen: "Forælder, voksen"
 * @param told whether they may be told of the citizen
 * @param talks how many talks they had where, and how many they are given: "Pitstop: 2 af 5"
 */
public record RelativeLine(String on, String who, String told, List<String> talks) {

    public RelativeLine {
        talks = List.copyOf(talks);
    }

    static RelativeLine of(Relative relative, Map<OfferId, OfferCard> offers, LocalDate today, Words words) {
        var takenBack = relative.takenBack();
        var held = relative.talks().stream()
                .collect(Collectors.groupingBy(Talk::offer, TreeMap::new, Collectors.counting()));
        return new RelativeLine(
                words.date(relative.on()),
                words.text("relatives.who", words.of(relative.relation()), words.of(relative.age())),
                takenBack == null
                        ? words.text(
                                relative.mayBeInformed()
                                        ? "relatives.may-be-informed"
                                        : "relatives.may-not-be-informed")
                        : words.text("relatives.taken-back", words.date(takenBack.on())),
                held.entrySet().stream()
                        .map(each -> talks(each.getKey(), each.getValue(), offers, today, words))
                        .toList());
    }

    private static String talks(
            OfferId offer, long held, Map<OfferId, OfferCard> offers, LocalDate today, Words words) {
        var card = offers.getOrDefault(offer, OfferCard.of(offer));
        return card.termsOn(today)
                .map(period -> period.terms().mostTalksForRelative())
                .map(most -> words.text("relatives.talks-of", Facts.name(offer, offers), held, most))
                .orElseGet(() -> words.text("relatives.talks", Facts.name(offer, offers), held));
    }
}
