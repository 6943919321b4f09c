package dk.spor.query.page.citizen;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.fidelity.Fidelity;
import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.fact.When;
import dk.spor.query.page.picture.Timeline;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.refund.ShelterRefund;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a citizen's page, in the reader's language.
 *
 * @param particulars age, masked CPR number, known since, who is responsible
 * @param upToDate false where an event could not be folded and the views stand still before it
 * @param deadlines what has to be done, the longest overdue first
 * @param refund where the refund of stays at a shelter stands, in a sentence; absent where there is nothing to say
 * @param facts what picture and table show, in order of valid time
 * @param timeline the picture of the facts
 * @param years the table of the facts
 * @param firstDay the first day that a fact speaks of
 * @param lastDay the last one
 * @param plan the overall plan; absent while there is none
 * @param decisions newest first
 * @param relatives whom the citizen has named, newest first
 * @param corrections newest first
 * @param words for what the template says itself
 */
public record CitizenSheet(
        String name,
        List<String> particulars,
        boolean upToDate,
        List<Deadline> deadlines,
        @Nullable String refund,
        List<Fact> facts,
        Timeline timeline,
        List<YearOfFacts> years,
        String firstDay,
        String lastDay,
        @Nullable PlanSheet plan,
        List<CtiSheet> cti,
        List<DecisionLine> decisions,
        List<RelativeLine> relatives,
        List<CorrectionLine> corrections,
        Words words) {

    public CitizenSheet {
        decisions = List.copyOf(decisions);
        relatives = List.copyOf(relatives);
        corrections = List.copyOf(corrections);
        particulars = List.copyOf(particulars);
        deadlines = List.copyOf(deadlines);
        facts = List.copyOf(facts);
        years = List.copyOf(years);
        cti = List.copyOf(cti);
    }

    /** How many deadlines have passed. */
    public long overdue() {
        return deadlines.stream().filter(Deadline::overdue).count();
    }

    static CitizenSheet of(KnownCitizen known, RuleCatalogue rules, Words words) {
        var pathway = known.pathway();
        var cti = known.cti();
        var offers = known.offers();
        var today = known.moment().on();
        var person = pathway.view().person();
        var plan = pathway.view().plan();
        var facts = Facts.of(pathway.view(), cti.view(), offers, rules, today, words);
        return new CitizenSheet(
                person == null ? words.text("citizen.nameless") : person.name().full(),
                particulars(pathway.view(), cti.view(), offers, today, words),
                pathway.setAside() == null && cti.setAside() == null,
                Due.together(pathway.view().due(today, rules), cti.view().due(today, rules)).stream()
                        .map(due -> deadline(due, offers, today, words))
                        .toList(),
                ShelterRefund.of(pathway.view(), today, rules)
                        .flatMap(refund -> RefundLine.of(refund, words))
                        .orElse(null),
                facts,
                Timeline.of(facts, today, words),
                YearOfFacts.of(facts),
                words.date(facts.isEmpty() ? today : facts.getFirst().when().day()),
                words.date(lastDay(facts, today)),
                plan == null ? null : PlanSheet.of(plan, offers, words),
                cti.view().courses().reversed().stream()
                        .map(course -> CtiSheet.of(
                                course,
                                cti.view(),
                                Fidelity.of(course, today, rules, known.load(course)),
                                today,
                                words))
                        .toList(),
                pathway.view().decisions().reversed().stream()
                        .map(decision -> DecisionLine.of(decision, offers, rules, words))
                        .toList(),
                pathway.view().relatives().reversed().stream()
                        .map(relative -> RelativeLine.of(relative, offers, today, words))
                        .toList(),
                pathway.view().corrections().reversed().stream()
                        .map(correction -> CorrectionLine.of(correction, words))
                        .toList(),
                words);
    }

    private static List<String> particulars(
            Pathway pathway, CtiTimeline cti, Map<OfferId, OfferCard> offers, LocalDate today, Words words) {
        var person = pathway.person();
        var particulars = new ArrayList<String>();
        if (person == null) {
            return particulars;
        }
        var bornOn = person.bornOn();
        if (bornOn != null) {
            particulars.add(
                    words.text("citizen.age", Period.between(bornOn, today).getYears()));
        }
        var cpr = person.cpr();
        if (cpr != null) {
            particulars.add(words.text("citizen.cpr", Words.masked(cpr)));
        }
        particulars.add(words.text("citizen.known-since", words.date(person.on())));
        particulars.addAll(Responsible.of(pathway, cti, offers, today, words));
        return particulars;
    }

    private static Deadline deadline(Due due, Map<OfferId, OfferCard> offers, LocalDate today, Words words) {
        var offer = due.offer();
        return new Deadline(
                words.of(due.what()),
                offer == null ? null : Facts.name(offer, offers),
                words.text("citizen.due.on", words.date(due.dueOn()), words.relative(due.dueOn(), today)),
                due.timing() == Due.Timing.OVERDUE);
    }

    private static LocalDate lastDay(List<Fact> facts, LocalDate today) {
        return facts.stream()
                .map(Fact::when)
                .map(When::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(today);
    }
}
