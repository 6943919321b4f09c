package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Range;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import org.jspecify.annotations.Nullable;

/**
 * How one CTI course is going to go.
 *
 * @param lateness how many days after the plan each step is taken
 * @param firstContact how many open days after the start the first contact is
 * @param forgotten the phase that nobody thinks of beginning, though it is due; absent where nothing is forgotten
 * @param handOverForgotten whether nobody agrees on who goes on when it ends
 * @param neverEnded whether the end is forgotten, though the nine months are over
 * @param pause when it stands still; absent where it does not
 * @param earlyEnd when it is given up; absent where it is completed
 */
public record CtiPlan(
        Range lateness,
        int firstContact,
        @Nullable CtiPhase forgotten,
        boolean handOverForgotten,
        boolean neverEnded,
        @Nullable Pause pause,
        @Nullable EarlyEnd earlyEnd) {

    /** As the method has it, some days late. */
    public static final CtiPlan AS_PLANNED = new CtiPlan(new Range(0, 9), 2, null, false, false, null, null);

    /**
     * The course stands still.
     *
     * @param afterDays so many days after the start
     * @param lasts so many days; beyond the end of the story, for ever
     */
    public record Pause(int afterDays, int lasts, CtiPauseReason reason) {}

    /**
     * The course is given up.
     *
     * @param afterDays so many days after the start
     */
    public record EarlyEnd(int afterDays, CtiEndReason reason) {}

    /** The same, and it takes so many open days until somebody comes for the first time. */
    public CtiPlan firstVisitedAfter(int openDays) {
        return new CtiPlan(lateness, openDays, forgotten, handOverForgotten, neverEnded, pause, earlyEnd);
    }

    /** The same, and nobody thinks of this phase. */
    public CtiPlan forgetting(CtiPhase phase) {
        return new CtiPlan(lateness, firstContact, phase, handOverForgotten, neverEnded, pause, earlyEnd);
    }

    /** The same, and nobody thinks of who goes on when it ends. */
    public CtiPlan forgettingHandOver() {
        return new CtiPlan(lateness, firstContact, forgotten, true, neverEnded, pause, earlyEnd);
    }

    /** The same, and nobody thinks of the end. */
    public CtiPlan neverEnding() {
        return new CtiPlan(lateness, firstContact, forgotten, handOverForgotten, true, pause, earlyEnd);
    }

    /** The same, with a pause. */
    public CtiPlan paused(int afterDays, int lasts, CtiPauseReason reason) {
        return new CtiPlan(
                lateness,
                firstContact,
                forgotten,
                handOverForgotten,
                neverEnded,
                new Pause(afterDays, lasts, reason),
                earlyEnd);
    }

    /** The same, given up early. */
    public CtiPlan givenUp(int afterDays, CtiEndReason reason) {
        var givenUp = new EarlyEnd(afterDays, reason);
        return new CtiPlan(lateness, firstContact, forgotten, handOverForgotten, neverEnded, pause, givenUp);
    }
}
