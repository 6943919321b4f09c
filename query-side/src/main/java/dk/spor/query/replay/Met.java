package dk.spor.query.replay;

import dk.spor.query.fit.Suits;
import java.util.Collection;

/** What a rule says of what is known. */
public enum Met {
    MET,
    /** What is recorded does not tell. */
    NOT_KNOWN,
    NOT_MET;

    static Met of(boolean met) {
        return met ? MET : NOT_MET;
    }

    static Met of(Suits suits) {
        return switch (suits) {
            case FITS -> MET;
            case NOT_KNOWN -> NOT_KNOWN;
            case DOES_NOT_FIT -> NOT_MET;
        };
    }

    /** One that is not met is enough; without one, what is not known keeps it open. */
    static Met all(Collection<Met> each) {
        return each.stream().reduce(MET, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
