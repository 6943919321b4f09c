package dk.spor.app.demo.town;

import java.time.LocalDate;

/** Something that happens in a citizen's life on a day. */
@FunctionalInterface
public interface Step {

    /** Lets it happen; may put further steps on the agenda, for this day or later ones. */
    void take(LocalDate today);
}
