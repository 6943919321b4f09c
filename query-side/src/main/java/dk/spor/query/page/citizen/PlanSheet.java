package dk.spor.query.page.citizen;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.OverallPlan;
import dk.spor.query.pathway.PlanGoal;
import dk.spor.query.pathway.PlanRevision;
import dk.spor.values.OfferId;
import java.util.List;
import java.util.Map;

/**
 * The overall plan on a citizen's page.
 *
 * @param made when it was made, and whether the citizen agreed
 * @param revisions how it came to be as it is, a sentence each
 */
public record PlanSheet(String made, List<Goal> goals, List<String> revisions) {

    public PlanSheet {
        goals = List.copyOf(goals);
        revisions = List.copyOf(revisions);
    }

    /**
     * One goal as it reads now.
     *
     * @param words the citizen's
     * @param offer a dash where none works on it
     * @param steps who does what
     */
    public record Goal(
            String words, String dimension, String offer, List<String> steps, String agreement, String state) {

        public Goal {
            steps = List.copyOf(steps);
        }
    }

    static PlanSheet of(OverallPlan plan, Map<OfferId, OfferCard> offers, Words words) {
        return new PlanSheet(
                words.text("citizen.plan.made", words.date(plan.on()), words.of(plan.agreement())),
                plan.goals().stream().map(goal -> goal(goal, offers, words)).toList(),
                plan.revisions().stream()
                        .map(revision -> revision(revision, plan, words))
                        .toList());
    }

    private static Goal goal(PlanGoal goal, Map<OfferId, OfferCard> offers, Words words) {
        var now = goal.now();
        var offer = now.offer();
        var settled = goal.settled();
        return new Goal(
                now.words().text(),
                words.of(goal.dimension()),
                offer == null ? "–" : Facts.name(offer, offers),
                now.steps().stream()
                        .map(step -> words.text(
                                "citizen.plan.step",
                                words.of(step.who()),
                                step.what().text()))
                        .toList(),
                words.of(now.agreement()),
                settled == null
                        ? words.text("citizen.plan.open")
                        : words.text("citizen.plan.settled", words.of(settled.outcome()), words.date(settled.on())));
    }

    private static String revision(PlanRevision revision, OverallPlan plan, Words words) {
        var said = words.text(
                "citizen.plan.revision",
                words.date(revision.on()),
                words.of(revision.kind()),
                words.of(revision.agreement()));
        return plan.goals().stream()
                .filter(goal -> goal.entry().id().equals(revision.goal()))
                .flatMap(goal -> goal.wordings().stream())
                .filter(wording -> wording.entry().id().equals(revision.entry().id()))
                .map(wording -> words.text(
                        "citizen.plan.revision-of", said, wording.words().text()))
                .findFirst()
                .orElse(said);
    }
}
