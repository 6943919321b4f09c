package dk.spor.query.fit;

import java.util.Collection;

/** What is to be said of an offer or of one of its terms, for one citizen on one day. */
public enum Suits {
    /** What is known speaks for it. */
    FITS,
    /** It can't be told from what is recorded: somebody has to be asked. */
    NOT_KNOWN,
    /** What is known speaks against it. */
    DOES_NOT_FIT;

    /** One no is a no; without one, what is not known keeps it open; nothing to say speaks for it. */
    static Suits all(Collection<Suits> each) {
        return each.stream().reduce(FITS, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
