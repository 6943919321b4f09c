package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.CourseGoal;
import dk.spor.values.Substance;
import dk.spor.values.TreatmentAim;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goals that a citizen has for a course. */
final class GoalFacts {

    private final Track track;
    private final Words words;

    private GoalFacts(Track track, Words words) {
        this.track = track;
        this.words = words;
    }

    static Stream<Fact> of(CourseGoal goal, Track track, Words words) {
        var facts = new GoalFacts(track, words);
        return Stream.of(
                        Stream.of(facts.set(goal)),
                        goal.revisions().stream().map(facts::revised),
                        Stream.ofNullable(goal.settled()).map(settled -> facts.settled(goal, settled)))
                .flatMap(some -> some);
    }

    private Fact set(CourseGoal goal) {
        var settled = goal.settled();
        return Fact.of(
                goal.entry().id(),
                track,
                Look.TREATMENT_GOAL,
                new When.On(goal.on()),
                words.text("fact.treatment-goal", what(goal.aim(), goal.substance())),
                settled == null ? words.text("fact.treatment-goal-open") : words.of(settled.result()));
    }

    private Fact revised(CourseGoal.Revision revision) {
        return Fact.of(
                revision.entry().id(),
                track,
                Look.TREATMENT_GOAL,
                new When.On(revision.on()),
                words.text("fact.treatment-goal-revised", what(revision.aim(), revision.substance())),
                null);
    }

    private Fact settled(CourseGoal goal, CourseGoal.Settled settled) {
        var last = goal.revisions().isEmpty() ? null : goal.revisions().getLast();
        return Fact.of(
                settled.entry().id(),
                track,
                Look.TREATMENT_GOAL_SETTLED,
                new When.On(settled.on()),
                words.text(
                        "fact.treatment-goal",
                        last == null ? what(goal.aim(), goal.substance()) : what(last.aim(), last.substance())),
                words.of(settled.result()));
    }

    private String what(TreatmentAim aim, @Nullable Substance substance) {
        return substance == null
                ? words.of(aim)
                : words.text("fact.treatment-goal-about", words.of(aim), words.of(substance));
    }
}
