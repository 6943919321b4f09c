package dk.spor.query.page.decision;

import dk.spor.query.page.words.Words;
import dk.spor.query.replay.Answer;
import dk.spor.query.replay.Criterion;
import dk.spor.query.replay.CriterionValue;
import dk.spor.query.timeline.Entry;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as the page shows it, both sides beside each other.
 *
 * @param what "Alder"
 * @param rule "Betingelse efter offer-terms/pitstop, version 1"
 * @param then "Opfyldt: 30 år (position 5)"
 * @param now the same, on what is known today
 */
public record CriterionRow(String what, String rule, String then, String now, boolean changed) {

    static CriterionRow of(Criterion criterion, Words words) {
        var kind = words.of(criterion.kind());
        return new CriterionRow(
                criterion.about().isEmpty() ? kind : words.text("replay.about", kind, words.list(criterion.about())),
                rule(criterion, criterion.rule(), words),
                said(criterion.then(), words),
                said(criterion.now(), words),
                criterion.changed());
    }

    private static String rule(Criterion criterion, @Nullable RuleRef rule, Words words) {
        var bearing = words.of(criterion.bearing());
        return rule == null ? bearing : words.text("replay.rule", bearing, rule.rule(), rule.version());
    }

    private static String said(@Nullable Answer answer, Words words) {
        if (answer == null) {
            return words.text("replay.not-compared");
        }
        var value = value(answer.value(), words);
        var said = answer.met() == null ? value : words.text("replay.met", words.of(answer.met()), value);
        return answer.entries().isEmpty() ? said : words.text("fit.looked-up", said, positions(answer));
    }

    private static String positions(Answer answer) {
        return answer.entries().stream()
                .map(Entry::position)
                .map(position -> Long.toString(position))
                .collect(Collectors.joining(", "));
    }

    private static String value(@Nullable CriterionValue value, Words words) {
        return switch (value) {
            case null -> words.text("fit.known.not-known");
            case CriterionValue.Years(int years) -> words.text("replay.years", years);
            case CriterionValue.Lives lives -> words.of(lives.situation());
            case CriterionValue.Has has -> words.text(has.present() ? "fit.known.yes" : "fit.known.no");
            case CriterionValue.Since since -> words.text("date.since", words.date(since.on()));
            case CriterionValue.Deadline deadline -> deadline(deadline.dueOn(), deadline.doneOn(), words);
            case CriterionValue.Days days -> days(days.days(), days.limit(), words);
        };
    }

    private static String deadline(LocalDate dueOn, @Nullable LocalDate doneOn, Words words) {
        return doneOn == null
                ? words.text("replay.due", words.date(dueOn))
                : words.text("replay.done", words.date(dueOn), words.date(doneOn));
    }

    private static String days(int days, @Nullable Integer limit, Words words) {
        return limit == null ? words.text("replay.days", days) : words.text("replay.days-of", days, limit);
    }
}
