package dk.spor.app.demo.town;

import java.time.LocalDate;

/** Something of a citizen's that has begun and must be ended when they leave the town. */
interface Ongoing {

    /** Ends it on the day the citizen moves away or dies. */
    void endOnLeaving(LocalDate day, Departure why);
}
