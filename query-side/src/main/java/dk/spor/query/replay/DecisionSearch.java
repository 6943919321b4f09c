package dk.spor.query.replay;

import dk.spor.query.moment.Moments;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.DecisionsAsked;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds decisions, the newest first. Holds no more of them than it answers with; the past of a citizen is read only
 * where something is known today that the decider did not know.
 */
public final class DecisionSearch {

    /** The last comes first out of a full page. */
    private static final Comparator<Found> OLDEST_FIRST = Comparator.comparing(Found::place);

    private final Readings readings;
    private final PastReadings past;
    private final Moments moments;
    private final RuleCatalogue rules;

    public DecisionSearch(Readings readings, PastReadings past, Moments moments, RuleCatalogue rules) {
        this.readings = readings;
        this.past = past;
        this.moments = moments;
        this.rules = rules;
    }

    /** A decision and about whom it is. */
    public record Found(CitizenId citizen, Decision decision) {

        DecisionPlace place() {
            return new DecisionPlace(decision.on(), decision.entry().id());
        }
    }

    /**
     * One page.
     *
     * @param next where the next one begins; absent where there are no more
     */
    public record Page(List<Found> decisions, @Nullable DecisionPlace next) {

        public Page {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * Decisions about those whom the reader may read about. Where what is known better is asked for, only those of
     * which the rules say something else on it.
     *
     * @param after the decision after which the page begins; absent for the newest
     * @param limit how many at the most
     * @param atLeast the position in the log that the answer must have reached
     */
    public Page page(DecisionsAsked asked, @Nullable DecisionPlace after, int limit, long atLeast) {
        var newest = new PriorityQueue<Found>(OLDEST_FIRST);
        var sides = new BothSides(past, rules);
        readings.decisions(asked, atLeast, (pathway, decision) -> {
            var found = new Found(pathway.citizen(), decision);
            boolean wanted = (after == null || found.place().compareTo(after) < 0)
                    && (newest.size() <= limit || OLDEST_FIRST.compare(found, newest.peek()) > 0);
            if (wanted && (!asked.knownBetter() || isOtherwise(sides, pathway, decision))) {
                newest.add(found);
                if (newest.size() > limit + 1) {
                    newest.remove();
                }
            }
        });
        var inOrder = newest.stream().sorted(OLDEST_FIRST.reversed()).toList();
        var shown = inOrder.stream().limit(limit).toList();
        readings.shown(shown.stream().map(Found::citizen).toList());
        return new Page(shown, inOrder.size() > limit ? shown.getLast().place() : null);
    }

    private boolean isOtherwise(BothSides sides, Pathway pathway, Decision decision) {
        var criteria = sides.of(decision, pathway, moments.today(Long.MAX_VALUE));
        return Verdict.of(criteria, decision.result()) == Verdict.OTHERWISE;
    }
}
