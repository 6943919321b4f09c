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
 * @param forgotten the phase that nobody thinks of beginning, though it is due; absent where nothing is forgotten
 * @param neverEnded whether the end is forgotten, though the nine months are over
 * @param pause when it stands still; absent where it does not
 * @param earlyEnd when it is given up; absent where it is completed
 */
public record CtiPlan(
        Range lateness,
        @Nullable CtiPhase forgotten,
        boolean neverEnded,
        @Nullable Pause pause,
        @Nullable EarlyEnd earlyEnd) {

    /** As the method has it, some days late. */
    public static final CtiPlan AS_PLANNED = new CtiPlan(new Range(0, 9), null, false, null, null);

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

    /** The same, and nobody thinks of this phase. */
    public CtiPlan forgetting(CtiPhase phase) {
        return new CtiPlan(lateness, phase, neverEnded, pause, earlyEnd);
    }

    /** The same, and nobody thinks of the end. */
    public CtiPlan neverEnding() {
        return new CtiPlan(lateness, forgotten, true, pause, earlyEnd);
    }

    /** The same, with a pause. */
    public CtiPlan paused(int afterDays, int lasts, CtiPauseReason reason) {
        return new CtiPlan(lateness, forgotten, neverEnded, new Pause(afterDays, lasts, reason), earlyEnd);
    }

    /** The same, given up early. */
    public CtiPlan givenUp(int afterDays, CtiEndReason reason) {
        return new CtiPlan(lateness, forgotten, neverEnded, pause, new EarlyEnd(afterDays, reason));
    }
}
