package dk.spor.query.replay;

import dk.spor.query.fit.Situation;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Discharge;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Pathway;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: a citizen as known at some time.
 *
 * @param offer the one that the decision is about, as it was known then; absent where it is about none
 * @param on the day of the decision, which it is asked about
 * @param asOf the day up to which something can have been done, for deadlines
 */
record Knowledge(Pathway pathway, @Nullable OfferCard offer, LocalDate on, LocalDate asOf) {

    Situation situation() {
        return Situation.of(pathway, on);
    }

    /** The course at an offer that lasts on the decision's day, or else the next one after it. */
    Optional<Enrolment> course(OfferId at) {
        return pathway.enrolments().stream()
                .filter(course -> course.offer().equals(at))
                .filter(course -> lastsUntil(on, course.discharge()))
                .findFirst();
    }

    private static boolean lastsUntil(LocalDate day, @Nullable Discharge discharge) {
        return discharge == null || !discharge.on().isBefore(day);
    }
}
