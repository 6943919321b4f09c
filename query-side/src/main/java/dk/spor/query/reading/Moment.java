package dk.spor.query.reading;

import java.time.LocalDate;

/**
 * The two times of a question.
 *
 * @param on valid time: what happened later is left out, whenever it was recorded
 * @param knownAt the position in the log beyond which nothing was known
 */
public record Moment(LocalDate on, long knownAt) {

    /** Whatever was known then, of any day. */
    public static Moment knownAt(long position) {
        return new Moment(LocalDate.MAX, position);
    }
}
