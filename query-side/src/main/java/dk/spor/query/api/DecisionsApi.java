package dk.spor.query.api;

import dk.spor.query.moment.DayAsked;
import dk.spor.query.reading.DecisionsAsked;
import dk.spor.query.reading.ReadingRefused.UnknownDecision;
import dk.spor.query.reading.Readings;
import dk.spor.query.replay.DecisionPlace;
import dk.spor.query.replay.DecisionSearch;
import dk.spor.query.replay.Replaying;
import dk.spor.values.CitizenId;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import dk.spor.values.Role;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions: which there are, and each tried once more on what is known today. */
@RestController
public final class DecisionsApi {

    private static final int MOST = 1_000;

    private final Readings readings;
    private final Replaying replaying;
    private final DecisionSearch search;

    public DecisionsApi(Readings readings, Replaying replaying, DecisionSearch search) {
        this.readings = readings;
        this.replaying = replaying;
        this.search = search;
    }

    /** @param next what to ask with as {@code after} for more; absent where there are no more */
    record DecisionsAnswer(
            List<DecisionAnswer> decisions, @Nullable DecisionPlace next) {}

    /**
     * @param on the day on which it was made
     * @param rule that ground in the version of the day
     * @param seen the position up to which the decider had the case before them; absent when it was not Spor they had
     * @param replay where it is tried once more
     */
    record DecisionAnswer(
            EntryId decision,
            CitizenId citizen,
            LocalDate on,
            Role role,
            LegalGroundId ground,
            RuleRef rule,
            DecisionResult result,
            @Nullable OfferId offer,
            @Nullable Long seen,
            String replay) {

        static DecisionAnswer of(DecisionSearch.Found found) {
            var decision = found.decision();
            return new DecisionAnswer(
                    decision.entry().id(),
                    found.citizen(),
                    decision.on(),
                    decision.role(),
                    decision.ground(),
                    decision.rule(),
                    decision.result(),
                    decision.offer(),
                    decision.seen(),
                    "/api/decisions/" + decision.entry().id() + "/replay");
        }
    }

    /**
     * Decisions about those whom the reader may read about, the newest first.
     *
     * @param ground only by this ground, such as {@code sel-101}
     * @param offer only about this offer
     * @param outcome only with this result
     * @param from only made on this day or later
     * @param to only made on this day or earlier
     * @param changed only those of which the rules of then say something else on what is known today
     * @param after the place after which the list begins
     * @param limit how many at the most, 1 to {@value MOST}
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/decisions")
    DecisionsAnswer decisions(
            @RequestParam(name = "ground", required = false) @Nullable String ground,
            @RequestParam(name = "offer", required = false) @Nullable String offer,
            @RequestParam(name = "outcome", required = false) @Nullable String outcome,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "changed-by-today", defaultValue = "false") boolean changed,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var asked = new DecisionsAsked(
                ground == null ? null : new LegalGroundId(ground),
                offer == null ? null : new OfferId(offer),
                outcome == null ? null : Choices.of("outcome", outcome, DecisionResult.class),
                from == null ? null : DayAsked.of("from", from),
                to == null ? null : DayAsked.of("to", to),
                changed);
        var page = search.page(
                asked, after == null ? null : DecisionPlace.parse("after", after), Math.clamp(limit, 1, MOST), atLeast);
        return new DecisionsAnswer(
                page.decisions().stream().map(DecisionAnswer::of).toList(), page.next());
    }

    /**
     * A decision beside what its decider had before them and what is known today: what counted, by which versions of
     * which rules, what was known too late, what has been corrected since, and whether the same rules would say the
     * same.
     *
     * @param knownAt what stands for today: a position in the log, or an instant with its offset; now where it is left
     *     out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/decisions/{id}/replay")
    ReplayAnswer replay(
            @PathVariable("id") String id,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var decision = EntryId.of(id);
        var citizen = readings.citizenOf(decision, atLeast).orElseThrow(() -> new UnknownDecision(decision));
        return ReplayAnswer.of(replaying.of(citizen, decision, knownAt));
    }
}
