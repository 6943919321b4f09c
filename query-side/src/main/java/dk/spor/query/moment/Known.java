package dk.spor.query.moment;

import dk.spor.query.reading.Moment;
import dk.spor.query.reading.Readings;
import java.time.LocalDate;

/**
 * What a question asks for, as it was known at the moment that it names.
 *
 * @param moment asked about again, the same is known
 */
public record Known(Readings readings, Moment moment) {

    /** The day that the answer is true of. */
    public LocalDate on() {
        return moment.on();
    }

    /** The position that it is computed at. */
    public long at() {
        return moment.knownAt();
    }

    /** The same, where what was read may have got further meanwhile. */
    public long at(long read) {
        return Math.max(at(), read);
    }
}
