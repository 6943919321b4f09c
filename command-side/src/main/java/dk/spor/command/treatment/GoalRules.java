package dk.spor.command.treatment;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid something about the goals of a course. */
final class GoalRules {

    static final int MOST = 10;

    static final Prohibition NUMBER = new Prohibition(
            "treatment-goals-number", "A plan has 1 to " + MOST + " goals that are neither met nor given up");
    static final Prohibition DIFFER =
            new Prohibition("treatment-goals-differ", "Goals that are set at once differ from each other");
    static final Prohibition KNOWN =
            new Prohibition("treatment-goal-known", "A goal that is pointed at has been set in the same course");
    static final Prohibition COMES_FIRST = new Prohibition(
            "treatment-goal-comes-first", "A goal is revised or settled on the day it was set or later");
    static final Prohibition SETTLED_ONCE = new Prohibition("treatment-goal-settled-once", "A goal is settled once");
    static final Prohibition SETTLED_LAST = new Prohibition(
            "treatment-goal-settled-last", "A goal is settled on the day of its last revision or later");

    private GoalRules() {}

    static Refusal number(int open) {
        return NUMBER.refusal(
                open == 0
                        ? "A plan without goals is none; give 1 to %d.".formatted(MOST)
                        : "The course would have %d open goals; the most are %d.".formatted(open, MOST));
    }

    static Refusal differ() {
        return DIFFER.refusal("The same goal is given twice; give it once.");
    }

    static Refusal known() {
        return KNOWN.refusal("No goal of this course has the identifier given; name the entry that set the goal.");
    }

    static Refusal comesFirst(LocalDate on, Fact set) {
        return COMES_FIRST.refusal(
                "%s is before the goal was set; the earliest day is %s.".formatted(on, set.on()), set);
    }

    static Refusal settledOnce(Fact settled) {
        return SETTLED_ONCE.refusal("The goal was settled on %s.".formatted(settled.on()), settled);
    }

    static Refusal revisedAfter(LocalDate on, Fact settled) {
        return SETTLED_LAST.refusal(
                "%s is after the goal was settled; the latest day is %s.".formatted(on, settled.on()), settled);
    }

    static Refusal settledBefore(LocalDate on, Fact revised) {
        return SETTLED_LAST.refusal(
                "%s is before the goal was last revised; the earliest day is %s.".formatted(on, revised.on()), revised);
    }
}
