package dk.spor.store.log;

import java.time.Instant;

/**
 * The end of the log, as far as the next commit has to know it.
 *
 * @param position of the last event; 0 while the log is empty
 * @param hash of the last commit; {@link Hash#ZERO} where it has none
 * @param at when the last commit was recorded
 * @param latest the latest time at which any event since the chain began was published
 */
record Tip(long position, Hash hash, Instant at, Instant latest) {

    private static final Instant LONG_AGO = Instant.ofEpochMilli(Long.MIN_VALUE);

    /** Of an empty log. */
    static final Tip NONE = unchained(0, LONG_AGO);

    /** Of a log whose last commit is from before the chain. */
    static Tip unchained(long position, Instant at) {
        return new Tip(position, Hash.ZERO, at, LONG_AGO);
    }
}
