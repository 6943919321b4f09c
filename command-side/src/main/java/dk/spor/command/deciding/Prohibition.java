package dk.spor.command.deciding;

import dk.spor.command.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that can forbid something. Each topic keeps its own in one class, as constants.
 *
 * @param rule its id, kebab-case; clients branch on it, so it never changes
 * @param title the rule in one sentence, true whatever the case at hand
 */
public record Prohibition(String rule, String title) {

    /**
     * What it says in the case at hand.
     *
     * @param detail what is wrong here and what would be right; holds dates and words of closed lists, never input
     * @param obstacles what stands in the way
     */
    public Refusal refusal(String detail, Fact... obstacles) {
        return new Refusal(rule, title, detail, obstaclesOf(obstacles));
    }

    private static List<Refusal.Obstacle> obstaclesOf(Fact... facts) {
        return Stream.of(facts).map(Fact::obstacle).toList();
    }
}
