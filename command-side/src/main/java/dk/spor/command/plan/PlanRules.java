package dk.spor.command.plan;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid something about an overall plan. */
final class PlanRules {

    static final Prohibition ONE = new Prohibition("one-overall-plan", "A citizen has one overall plan");
    static final Prohibition MADE_FIRST = new Prohibition(
            "overall-plan-made-first", "A goal comes into the overall plan on the day it was made or later");
    static final Prohibition GOAL_KNOWN =
            new Prohibition("plan-goal-known", "A goal that is pointed at has been recorded for this citizen");
    static final Prohibition SETTLED_ONCE =
            new Prohibition("plan-goal-settled-once", "A goal is reached or given up once, and changed no more");
    static final Prohibition ONWARDS = new Prohibition(
            "plan-goal-onwards", "What becomes of a goal happens on the day of its last change or later");

    private PlanRules() {}

    static Refusal one(Fact made) {
        return ONE.refusal("The plan was made on %s; change its goals, or set new ones.".formatted(made.on()), made);
    }

    static Refusal madeFirst() {
        return MADE_FIRST.refusal("The citizen has no overall plan; make it first.");
    }

    static Refusal notYetMade(LocalDate on, Fact made) {
        return MADE_FIRST.refusal(
                "%s is before the plan was made; the earliest day is %s.".formatted(on, made.on()), made);
    }

    static Refusal goalKnown() {
        return GOAL_KNOWN.refusal("No goal of this citizen has the identifier given; name the entry that set it.");
    }

    static Refusal settledOnce(Fact settled) {
        return SETTLED_ONCE.refusal("The goal was settled on %s; set a new one.".formatted(settled.on()), settled);
    }

    static Refusal onwards(LocalDate on, Fact latest) {
        return ONWARDS.refusal(
                "%s is before the %s; the earliest day is %s.".formatted(on, latest.what(), latest.on()), latest);
    }
}
