package dk.spor.query.timeline;

import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do, as seen on one day.
 *
 * @param what has to be done
 * @param about the entry it is about: the planned follow-up, or the CTI course
 * @param offer which offer has to do it, where one has
 * @param dueOn the last day on which it is in time
 * @param timing how that day lies to the day it is seen on
 * @param proof the entries by which it began, the first one first
 */
public record Due(
        What what, EntryId about, @Nullable OfferId offer, LocalDate dueOn, Timing timing, List<EntryId> proof) {

    public Due {
        proof = List.copyOf(proof);
    }

    /** What has to be done. */
    public enum What {
        /** Follow up a discharged citizen. */
        FOLLOW_UP,
        /** Begin the treatment that was asked for. */
        TREATMENT_START,
        /** Offer to screen a citizen in treatment for mental illness. */
        SCREENING,
        /** Ask how a treatment elsewhere goes. */
        EXTERNAL_TREATMENT_FOLLOW_UP,
        /** Tell the municipality that has the case of a stay at a shelter. */
        SHELTER_NOTICE,
        /** Look again at a decision that was complained of. */
        COMPLAINT_REASSESSMENT,
        /** Have the contacts that the first month of CTI asks for. */
        CTI_FIRST_MONTH_CONTACTS,
        /** Go on to the second phase of CTI. */
        CTI_TRY_OUT,
        /** Go on to the third phase of CTI. */
        CTI_TRANSFER_OF_CARE,
        /** Agree on who takes over when CTI ends. */
        CTI_HAND_OVER_AGREEMENT,
        /** Have somebody begin who goes on when CTI ends. */
        CTI_FOLLOW_ON,
        /** End the CTI course. */
        CTI_END
    }

    /** How the day it is due on lies to the day it is seen on. */
    public enum Timing {
        /** The day is yet to come. */
        LATER,
        /** It is the day. */
        TODAY,
        /** The day has passed. */
        OVERDUE
    }

    public static Due seenOn(
            LocalDate today, What what, EntryId about, @Nullable OfferId offer, LocalDate dueOn, List<EntryId> proof) {
        return new Due(what, about, offer, dueOn, timing(dueOn, today), proof);
    }

    /** Several lists as one, the longest overdue first. */
    public static List<Due> together(List<Due> some, List<Due> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Due::dueOn)
                        .thenComparing(Due::what)
                        .thenComparing(Due::about))
                .toList();
    }

    private static Timing timing(LocalDate dueOn, LocalDate today) {
        if (today.isBefore(dueOn)) {
            return Timing.LATER;
        }
        return today.equals(dueOn) ? Timing.TODAY : Timing.OVERDUE;
    }
}
