package dk.spor.query.reading;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.Duration;

/** Why something can't be read now, by this reader. */
public abstract sealed class ReadingRefused extends RuntimeException {

    private ReadingRefused(String message) {
        super(message);
    }

    /** The reader may not read about the citizen; says nothing of whether there is such a citizen. */
    public static final class NotAllowed extends ReadingRefused {
        public NotAllowed(CitizenId citizen) {
            super("You may not read about the citizen " + citizen);
        }
    }

    /** The log knows no such citizen. */
    public static final class UnknownCitizen extends ReadingRefused {
        public UnknownCitizen(CitizenId citizen) {
            super("There is no citizen " + citizen + "; the identifier is the one that the registration answered with");
        }
    }

    /** The log knows no such offer. */
    public static final class UnknownOffer extends ReadingRefused {
        public UnknownOffer(OfferId offer) {
            super("There is no offer " + offer + "; /tilbud lists those there are");
        }
    }

    /** The citizen has had no such CTI course. */
    public static final class UnknownCourse extends ReadingRefused {

        public UnknownCourse(EntryId course) {
            super("The citizen has had no CTI course " + course + "; it is named by the entry that started it");
        }
    }

    /** What is read has to be recorded first, and can't be. */
    public static final class NotRecorded extends ReadingRefused {

        public NotRecorded(Throwable cause) {
            super("Nobody reads about a citizen without a record of it, and none can be made at the moment; ask again");
            initCause(cause);
        }
    }

    /** No such decision was recorded, as far as the reader may know. */
    public static final class UnknownDecision extends ReadingRefused {

        public UnknownDecision(EntryId decision) {
            super("There is no decision " + decision + "; it is named by the entry that recorded it");
        }
    }

    /** The views have not got there in time; the same question can be asked again. */
    public static final class NotThereYet extends ReadingRefused {

        private final Duration retryAfter;

        public NotThereYet(String detail, Duration retryAfter) {
            super(detail);
            this.retryAfter = retryAfter;
        }

        /** When to ask again. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }
}
