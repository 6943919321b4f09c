package dk.spor.app.demo.town;

import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows on a referral in a citizen's life. */
public interface Sequel {

    /** Nothing does. */
    Sequel NONE = new Sequel() {};

    /** The course began. */
    default void enrolled(LocalDate day, EntryId enrolment) {}

    /**
     * The course is about to end.
     *
     * @return who wants it to; absent where nobody says
     */
    default @Nullable DischargeInitiative leaving(LocalDate day, DischargeOutcome outcome) {
        return null;
    }

    /** The course ended. */
    default void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {}

    /** It came to no course. */
    default void notEnrolled(LocalDate day) {}

    /** Something that follows when the course has ended, however it did. */
    static Sequel afterwards(Step next) {
        return new Sequel() {
            @Override
            public void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {
                next.take(day);
            }
        };
    }
}
