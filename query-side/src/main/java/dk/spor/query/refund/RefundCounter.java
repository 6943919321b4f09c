package dk.spor.query.refund;

import dk.spor.query.pathway.Enrolment;
import dk.spor.query.refund.ShelterRefund.RunningYear;
import dk.spor.query.refund.ShelterRefund.Stretch;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts one citizen's days at shelters, one day after the other. */
final class RefundCounter {

    /** A stay that goes on reaches its limit within this time, or the number of days has none. */
    private static final int YEARS_AHEAD = 3;

    private final RuleCatalogue rules;
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable RunningYear year;
    private int counted;

    RefundCounter(RuleCatalogue rules) {
        this.rules = rules;
    }

    private RefundCounter(RefundCounter other) {
        this(other.rules);
        stretches.addAll(other.stretches);
        year = other.year;
        counted = other.counted;
    }

    /** Counts a day, if the citizen stays somewhere that the version of the rule of that day speaks of. */
    void count(LocalDate day, List<Enrolment> stays) {
        rules.on(day, Rule.ShelterRefund.class)
                .ifPresent(rule -> stays.stream()
                        .filter(stay -> rule.offers().contains(stay.offer()))
                        .filter(stay -> stay.span().holds(day))
                        .findFirst()
                        .ifPresent(stay -> count(day, rule, ShelterRefund.proof(stay))));
    }

    Optional<ShelterRefund> asSeenOn(LocalDate day) {
        var rule = rules.on(day, Rule.ShelterRefund.class);
        return stretches.isEmpty() ? Optional.empty() : rule.map(version -> seenOn(day, version));
    }

    private void count(LocalDate day, Rule.ShelterRefund rule, List<EntryId> proof) {
        var limit = rule.days();
        if (limit == null) {
            add(day, null, true, rule, proof);
            return;
        }
        if (year == null || !year.holds(day)) {
            year = new RunningYear(day, day.plus(rule.restartsAfter()));
            counted = 0;
        }
        counted++;
        add(day, year, counted <= limit, rule, proof);
    }

    private void add(
            LocalDate day, @Nullable RunningYear in, boolean refunded, Rule.ShelterRefund rule, List<EntryId> proof) {
        var next = new Stretch(day, day.plusDays(1), 1, in, refunded, rule.ref(), proof);
        if (!stretches.isEmpty() && goesOn(stretches.getLast(), next)) {
            stretches.set(stretches.size() - 1, stretches.getLast().withNextDay());
        } else {
            stretches.add(next);
        }
    }

    private static boolean goesOn(Stretch last, Stretch next) {
        return last.until().equals(next.from())
                && Objects.equals(last.year(), next.year())
                && last.refunded() == next.refunded()
                && last.rule().equals(next.rule())
                && last.proof().equals(next.proof());
    }

    private ShelterRefund seenOn(LocalDate day, Rule.ShelterRefund rule) {
        var last = stretches.getLast();
        boolean staying = last.until().equals(day.plusDays(1));
        var running = year != null && year.holds(day) ? year : null;
        return new ShelterRefund(
                day,
                staying,
                running,
                running == null ? 0 : counted,
                refundedIn(running),
                rule.days(),
                rule.percent(),
                staying ? lastDayWithRefund(day, last) : null,
                stretches);
    }

    private int refundedIn(@Nullable RunningYear running) {
        return stretches.stream()
                .filter(stretch -> running != null && running.equals(stretch.year()) && stretch.refunded())
                .mapToInt(Stretch::days)
                .sum();
    }

    private @Nullable LocalDate lastDayWithRefund(LocalDate day, Stretch now) {
        return now.refunded()
                ? new RefundCounter(this).goingOnAfter(day, now.proof())
                : stretches.stream()
                        .filter(Stretch::refunded)
                        .map(stretch -> stretch.until().minusDays(1))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** The last day with refund when the stay never ends. */
    private @Nullable LocalDate goingOnAfter(LocalDate day, List<EntryId> proof) {
        var horizon = day.plusYears(YEARS_AHEAD);
        for (var next = day.plusDays(1); next.isBefore(horizon); next = next.plusDays(1)) {
            var rule = rules.on(next, Rule.ShelterRefund.class);
            if (rule.isEmpty()) {
                return next.minusDays(1);
            }
            count(next, rule.get(), proof);
            if (!stretches.getLast().refunded()) {
                return next.minusDays(1);
            }
        }
        return null;
    }
}
