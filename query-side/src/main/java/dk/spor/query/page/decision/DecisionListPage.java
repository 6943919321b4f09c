package dk.spor.query.page.decision;

import dk.spor.query.moment.DayAsked;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.citizen.DecisionLine;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.DecisionsAsked;
import dk.spor.query.reading.Readings;
import dk.spor.query.replay.DecisionPlace;
import dk.spor.query.replay.DecisionSearch;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.DecisionResult;
import dk.spor.values.InvalidValue;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Finds decisions by ground, offer, period and result, or those that today's knowledge would change. */
@Controller
class DecisionListPage {

    private static final int ROWS = 50;

    private final DecisionSearch search;
    private final Readings readings;
    private final RuleCatalogue rules;
    private final MessageSource messages;

    DecisionListPage(DecisionSearch search, Readings readings, RuleCatalogue rules, MessageSource messages) {
        this.search = search;
        this.readings = readings;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * What the form sends; what is blank leaves all in.
     *
     * @param hjemmel the legal ground
     * @param tilbud the offer
     * @param udfald the result
     * @param fra the first day
     * @param til the last day
     * @param aendret anything for those that today's knowledge would change
     * @param efter the place after which the page begins
     */
    record Asked(
            @Nullable String hjemmel,
            @Nullable String tilbud,
            @Nullable String udfald,
            @Nullable String fra,
            @Nullable String til,
            @Nullable String aendret,
            @Nullable String efter) {

        DecisionsAsked decisions() {
            return new DecisionsAsked(
                    said(hjemmel, LegalGroundId::new),
                    said(tilbud, OfferId::new),
                    said(udfald, Asked::result),
                    said(fra, text -> DayAsked.of("fra", text)),
                    said(til, text -> DayAsked.of("til", text)),
                    said(aendret, text -> text) != null);
        }

        @Nullable
        DecisionPlace place() {
            return said(efter, text -> DecisionPlace.parse("efter", text));
        }

        private static <T> @Nullable T said(@Nullable String text, Function<String, T> meaning) {
            return text == null || text.isBlank() ? null : meaning.apply(text.strip());
        }

        private static DecisionResult result(String text) {
            try {
                return DecisionResult.valueOf(text);
            } catch (IllegalArgumentException e) {
                throw new InvalidValue("udfald", "is none that there is", "a result, or none");
            }
        }
    }

    @GetMapping("/afgoerelser")
    String show(@ModelAttribute("asked") Asked asked, Locale locale, Model model, HttpServletResponse response) {
        var words = new Words(messages, locale);
        var offers = readings.offers();
        model.addAttribute("grounds", grounds());
        model.addAttribute("offers", offers.values());
        model.addAttribute("results", DecisionResult.values());
        model.addAttribute("words", words);
        model.addAttribute("rows", List.of());
        try {
            var page = search.page(asked.decisions(), asked.place(), ROWS, 0);
            model.addAttribute("rows", rows(page.decisions(), offers, words));
            model.addAttribute("next", page.next());
        } catch (InvalidValue e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("flawed", e.field());
        }
        return "spor/decisions";
    }

    /** Every ground there ever was, by law and section. */
    private SortedMap<String, String> grounds() {
        var grounds = new TreeMap<String, String>();
        rules.all().stream()
                .filter(Rule.LegalGround.class::isInstance)
                .map(Rule.LegalGround.class::cast)
                .forEach(ground -> grounds.put(
                        ground.law() + " " + ground.section(), ground.ground().value()));
        return grounds;
    }

    private List<DecisionRow> rows(List<DecisionSearch.Found> found, Map<OfferId, OfferCard> offers, Words words) {
        var names =
                readings.names(found.stream().map(DecisionSearch.Found::citizen).toList());
        return found.stream()
                .map(each -> new DecisionRow(
                        each.decision().entry().id(),
                        each.citizen(),
                        words.date(each.decision().on()),
                        DecisionLine.title(each.decision(), offers, rules, words),
                        names.containsKey(each.citizen())
                                ? names.get(each.citizen()).full()
                                : words.text("citizen.nameless")))
                .toList();
    }
}
