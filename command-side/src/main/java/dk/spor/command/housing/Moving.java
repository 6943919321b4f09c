package dk.spor.command.housing;

import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.Refusal;
import dk.spor.command.housing.HousingState.Stay;
import dk.spor.values.HousingSituation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a move fits between the stay before it and the move after it. Moves alone make stays; where the citizen was
 * seen in between counts in favour of a move, never against it, since a sighting does not tell since when.
 */
final class Moving {

    private Moving() {}

    /** What is wrong with the move, given the stay it ends. */
    static Optional<Refusal> outOf(HousingState state, MoveHome asked) {
        return state.stayOn(asked.on()).flatMap(stay -> outOf(state, stay, asked));
    }

    /** What is wrong with the move, given the move that follows it when this one is recorded late. */
    static Optional<Refusal> beforeNext(HousingState state, MoveHome asked) {
        return state.firstStayAfter(asked.on()).flatMap(next -> beforeNext(state, asked, next));
    }

    private static Optional<Refusal> outOf(HousingState state, Stay stay, MoveHome asked) {
        var seen = state.seenBetween(stay.begun().on(), asked.on());
        var from = asked.from();
        if (from != null && contradicts(stay.situation(), seen, from)) {
            return Optional.of(HousingRules.fromWhereTheyLive(asked.on(), from, stay));
        }
        return leadsNowhere(stay.situation(), seen, asked.to())
                ? Optional.of(HousingRules.changesHome(asked.on(), stay))
                : Optional.empty();
    }

    private static Optional<Refusal> beforeNext(HousingState state, MoveHome asked, Stay next) {
        var seen = state.seenBetween(asked.on(), next.begun().on());
        var nextFrom = next.from();
        if (nextFrom != null && contradicts(asked.to(), seen, nextFrom)) {
            return Optional.of(HousingRules.nextBeginsElsewhere(asked.on(), asked.to(), next, nextFrom));
        }
        return leadsNowhere(asked.to(), seen, next.situation())
                ? Optional.of(HousingRules.nextLeadsThereToo(asked.on(), next))
                : Optional.empty();
    }

    private static boolean contradicts(
            HousingSituation livesIn, List<HousingSituation> seenSince, HousingSituation movesFrom) {
        return isKnown(livesIn) && isKnown(movesFrom) && livesIn != movesFrom && !seenSince.contains(movesFrom);
    }

    private static boolean leadsNowhere(
            HousingSituation livesIn, List<HousingSituation> seenSince, HousingSituation movesTo) {
        return livesIn == movesTo && seenSince.stream().allMatch(seen -> seen == livesIn);
    }

    private static boolean isKnown(@Nullable HousingSituation situation) {
        return situation != null && situation != HousingSituation.UNKNOWN;
    }
}
