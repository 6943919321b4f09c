package dk.spor.query.page.deadline;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.frame.TimeBar;
import dk.spor.query.page.frame.TimeTyped;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.CitizenDue;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.UserId;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is overdue, due today and due soon, for everybody or at one offer. For those who work there. */
@Controller
class DeadlinePage {

    private static final int DAYS_AHEAD = 30;
    private static final int MOST_ROWS = 200;

    private final TimeBar time;
    private final RuleCatalogue rules;
    private final MessageSource messages;

    DeadlinePage(TimeBar time, RuleCatalogue rules, MessageSource messages) {
        this.time = time;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * @param chosen the offer to show; blank for all
     * @param mine only of citizens whom the reader is responsible for
     */
    @GetMapping("/frister")
    String show(
            @RequestParam(name = "tilbud", defaultValue = "") String chosen,
            @RequestParam(name = "mine", required = false) @Nullable String mine,
            TimeTyped typed,
            @Nullable Principal reader,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var words = new Words(messages, locale);
        var known = time.ofAll(typed, words, model, response);
        var readings = known.readings();
        var today = known.on();
        var offer = chosen.isBlank() ? null : new OfferId(chosen);
        var offers = readings.offers();
        var worker = mine == null || reader == null ? null : new UserId(reader.getName());
        var all = CitizenDue.ofWorker(readings, today, worker, readings.due(today, rules));
        var wanted = all.stream()
                .filter(each -> offer == null || offer.equals(each.due().offer()))
                .filter(each -> each.due().dueOn().isBefore(today.plusDays(DAYS_AHEAD)))
                .toList();
        var names = readings.names(
                wanted.stream().limit(2L * MOST_ROWS).map(CitizenDue::citizen).toList());
        Predicate<CitizenDue> overdue = each -> each.due().timing() == Due.Timing.OVERDUE;
        var rows = new Rows(names, offers, today, words);
        model.addAttribute("chosen", chosen);
        model.addAttribute("mine", worker != null);
        model.addAttribute("offers", offersWithDeadlines(all, offers));
        model.addAttribute("overdue", rows.of(wanted, overdue));
        model.addAttribute("overdueCount", wanted.stream().filter(overdue).count());
        model.addAttribute("coming", rows.of(wanted, overdue.negate()));
        model.addAttribute(
                "comingCount", wanted.stream().filter(overdue.negate()).count());
        model.addAttribute("most", MOST_ROWS);
        model.addAttribute("daysAhead", DAYS_AHEAD);
        return "spor/deadlines";
    }

    private static SortedMap<String, String> offersWithDeadlines(List<CitizenDue> all, Map<OfferId, OfferCard> offers) {
        var named = new TreeMap<String, String>();
        all.stream()
                .map(each -> each.due().offer())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(offer -> named.put(Facts.name(offer, offers), offer.value()));
        return named;
    }

    private record Rows(
            Map<CitizenId, PersonName> names, Map<OfferId, OfferCard> offers, LocalDate today, Words words) {

        List<DeadlineRow> of(List<CitizenDue> all, Predicate<CitizenDue> which) {
            return all.stream().filter(which).limit(MOST_ROWS).map(this::row).toList();
        }

        private DeadlineRow row(CitizenDue each) {
            var due = each.due();
            @Nullable OfferId offer = due.offer();
            var name = names.get(each.citizen());
            return new DeadlineRow(
                    each.citizen(),
                    name == null ? words.text("citizen.nameless") : name.full(),
                    words.of(due.what()),
                    offer == null ? null : Facts.name(offer, offers),
                    words.text("deadlines.on", words.date(due.dueOn()), words.relative(due.dueOn(), today)),
                    due.timing());
        }
    }
}
