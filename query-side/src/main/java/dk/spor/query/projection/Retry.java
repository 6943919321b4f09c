package dk.spor.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * What came of folding on from where a view stood still.
 *
 * @param projection whose view
 * @param subject whose view
 * @param outcome whether it helped
 * @param setAside why it stands still now; absent unless it does
 */
public record Retry(
        String projection,
        String subject,
        Outcome outcome,
        @Nullable SetAside setAside) {

    /** Whether it helped. */
    public enum Outcome {
        /** The view holds all its events again, and goes on with the log. */
        IN_STEP,
        /** It stands still: before the same event or, if that could be folded, before a later one. */
        STILL_SET_ASIDE,
        /** It did not stand still in the first place, or there is no such view. */
        NOT_SET_ASIDE
    }
}
