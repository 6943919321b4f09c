package dk.spor.query.page.citizen;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Complaint;
import dk.spor.query.pathway.Decision;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a decision's page, in the reader's language.
 *
 * @param name of the citizen
 * @param rows what is to be said of it, each with its name
 * @param complaints each in a line
 * @param seen the position up to which the decider had the case before them; absent when it was not Spor they had
 * @param then what they could see there, by year, newest first
 * @param late what had happened by the day of the decision, and was recorded after what the decider saw
 */
public record DecisionSheet(
        String name,
        String title,
        List<Row> rows,
        String reasons,
        List<String> complaints,
        @Nullable Long seen,
        List<YearOfFacts> then,
        List<YearOfFacts> late,
        Words words) {

    public DecisionSheet {
        rows = List.copyOf(rows);
        complaints = List.copyOf(complaints);
        then = List.copyOf(then);
        late = List.copyOf(late);
    }

    /** One thing to be said. */
    public record Row(String name, String text) {}

    /** How many things the decider could see. */
    public int factsThen() {
        return then.stream().mapToInt(year -> year.facts().size()).sum();
    }

    static DecisionSheet of(
            String name,
            String title,
            Decision decision,
            RuleCatalogue rules,
            List<Fact> then,
            List<Fact> now,
            LocalDate today,
            Words words) {
        return new DecisionSheet(
                name,
                title,
                rows(decision, rules, today, words),
                decision.reasons().text(),
                decision.complaints().stream()
                        .map(complaint -> line(complaint, words))
                        .toList(),
                decision.seen(),
                YearOfFacts.of(then),
                decision.seen() == null ? List.of() : YearOfFacts.of(late(decision, then, now)),
                words);
    }

    private static List<Fact> late(Decision decision, List<Fact> then, List<Fact> now) {
        var seen = then.stream().map(Fact::entry).collect(Collectors.toSet());
        seen.add(decision.entry().id());
        return now.stream()
                .filter(fact -> !seen.contains(fact.entry()))
                .filter(fact -> !fact.when().day().isAfter(decision.on()))
                .toList();
    }

    private static List<Row> rows(Decision decision, RuleCatalogue rules, LocalDate today, Words words) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                words.text("decision.made"),
                words.text("decision.made-by", words.date(decision.on()), decision.by(), words.of(decision.role()))));
        rows.add(new Row(words.text("decision.ground"), ground(decision, rules, words)));
        rows.add(new Row(words.text("decision.effect"), effect(decision, words)));
        rows.add(new Row(words.text("decision.participation"), words.of(decision.participation())));
        rows.add(new Row(words.text("decision.told"), told(decision, words)));
        deadlineToComplain(decision, rules)
                .ifPresent(last -> rows.add(new Row(
                        words.text("decision.complain-until"),
                        words.text("decision.complain-until-day", words.date(last), words.relative(last, today)))));
        return rows;
    }

    private static String ground(Decision decision, RuleCatalogue rules, Words words) {
        return rules.ground(decision.rule())
                .map(ground -> ground.kle() == null
                        ? words.text(
                                "decision.ground-text",
                                ground.law(),
                                ground.section(),
                                ground.about(),
                                decision.rule().version())
                        : words.text(
                                "decision.ground-text-with-kle",
                                ground.law(),
                                ground.section(),
                                ground.about(),
                                decision.rule().version(),
                                ground.kle()))
                .orElseGet(() -> decision.rule().toString());
    }

    private static String effect(Decision decision, Words words) {
        var until = decision.until();
        return until == null
                ? words.text("decision.effect-from", words.date(decision.from()))
                : words.dates(decision.from(), until.minusDays(1));
    }

    private static String told(Decision decision, Words words) {
        var told = decision.told();
        return told == null
                ? words.text("decision.not-told")
                : words.text("decision.told-how", words.date(told.on()), words.of(told.channel()));
    }

    private static Optional<LocalDate> deadlineToComplain(Decision decision, RuleCatalogue rules) {
        var told = decision.told();
        return told == null
                ? Optional.empty()
                : rules.on(told.on(), Rule.ComplaintPeriod.class)
                        .map(rule -> told.on().plus(rule.toComplain()));
    }

    private static String line(Complaint complaint, Words words) {
        var settled = complaint.settled();
        return settled == null
                ? words.text("decision.complaint-open", words.date(complaint.on()))
                : words.text(
                        "decision.complaint-settled",
                        words.date(complaint.on()),
                        words.of(settled.outcome()),
                        words.date(settled.on()));
    }
}
