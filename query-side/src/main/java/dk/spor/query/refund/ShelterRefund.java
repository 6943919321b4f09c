package dk.spor.query.refund;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Pathway;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many days of a citizen's stays at shelters the state pays its part of, as seen on a day. Each day of a stay is
 * counted by the version of the rule that holds on it.
 *
 * @param on the day it is seen on; what came later is not in it
 * @param staying whether that day is one of a stay
 * @param year the running year that the day lies in; absent where none runs
 * @param days of stay in the running year, up to and including the day
 * @param daysWithRefund how many of them the state pays its part of
 * @param limit how many days in a running year it pays for by the version that holds on the day; absent where their
 *     number has no limit
 * @param percent which part of the costs by that version
 * @param lastDayWithRefund if the stay goes on, or has gone on beyond it; absent without a limit, and without a stay
 * @param stretches all days of stay in order, parted where the stay, the running year, the version or the refund
 *     changes
 */
public record ShelterRefund(
        LocalDate on,
        boolean staying,
        @Nullable RunningYear year,
        int days,
        int daysWithRefund,
        @Nullable Integer limit,
        int percent,
        @Nullable LocalDate lastDayWithRefund,
        List<Stretch> stretches) {

    public ShelterRefund {
        stretches = List.copyOf(stretches);
    }

    /**
     * The year in which days are counted.
     *
     * @param from the first day of stay in it
     * @param until the first day after it; days are counted anew from then on
     */
    public record RunningYear(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /**
     * Days of stay in a row that are treated alike.
     *
     * @param from the first day
     * @param until the day after the last one
     * @param year the running year they are counted in; absent where they are not counted
     * @param refunded whether the state pays its part
     * @param rule the version that says so
     * @param proof the enrolment, and the discharge where there is one
     */
    public record Stretch(
            LocalDate from,
            LocalDate until,
            int days,
            @Nullable RunningYear year,
            boolean refunded,
            RuleRef rule,
            List<EntryId> proof) {

        public Stretch {
            proof = List.copyOf(proof);
        }

        Stretch withNextDay() {
            return new Stretch(from, until.plusDays(1), days + 1, year, refunded, rule, proof);
        }
    }

    /** Days of stay in the running year that the state does not pay for. */
    @JsonProperty
    public int daysWithoutRefund() {
        return days - daysWithRefund;
    }

    /** As seen on a day; empty for a citizen who has not stayed at a shelter by then, or where no rule speaks of it. */
    public static Optional<ShelterRefund> of(Pathway pathway, LocalDate day, RuleCatalogue rules) {
        var counter = new RefundCounter(rules);
        var stays = pathway.enrolments();
        stays.stream()
                .map(Enrolment::on)
                .findFirst()
                .ifPresent(first -> first.datesUntil(day.isBefore(first) ? first : day.plusDays(1))
                        .forEach(each -> counter.count(each, stays)));
        return counter.asSeenOn(day);
    }

    static List<EntryId> proof(Enrolment stay) {
        var discharge = stay.discharge();
        return Stream.concat(
                        Stream.of(stay.entry().id()),
                        discharge == null
                                ? Stream.empty()
                                : Stream.of(discharge.entry().id()))
                .toList();
    }
}
