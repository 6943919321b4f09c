package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.DeclineGround;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Henvisning: from being referred to an offer until being enrolled there, or not. */
public sealed interface ReferralEvent extends CitizenEvent {

    /**
     * The citizen was referred to an offer.
     *
     * @param intake the intake it came from, if any
     */
    @EventName("citizen-referred")
    record CitizenReferred(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            OfferId offer,
            @Nullable EntryId intake,
            @Nullable Note note)
            implements ReferralEvent {}

    /** The offer found the citizen in its target group and said yes; a place may still be missing. */
    @EventName("referral-accepted")
    record ReferralAccepted(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId referral,
            @Nullable Note note) implements ReferralEvent {}

    /** The offer said no. */
    @EventName("referral-declined")
    record ReferralDeclined(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId referral,
            DeclineGround ground,
            @Nullable Note note)
            implements ReferralEvent {}

    /** The citizen was put on the offer's waiting list. */
    @EventName("citizen-wait-listed")
    record CitizenWaitListed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId referral,
            @Nullable Note note) implements ReferralEvent {}

    /**
     * A place at the offer is held for the citizen, who can take it or refuse it.
     *
     * @param place the entry of the offer that holds it
     */
    @EventName("place-offered")
    record PlaceOffered(EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId referral, EntryId place)
            implements ReferralEvent {}

    /** The citizen did not want the place that was offered; the referral stays. */
    @EventName("place-refused")
    record PlaceRefused(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId referral,
            @Nullable Note note) implements ReferralEvent {}

    /** The referral ended before it was used, from the citizen's side. */
    @EventName("referral-withdrawn")
    record ReferralWithdrawn(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId referral,
            WithdrawalReason reason,
            @Nullable Note note)
            implements ReferralEvent {}

    /** The citizen was enrolled in the offer: their course there began. This entry is the enrolment. */
    @EventName("citizen-enrolled")
    record CitizenEnrolled(EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId referral, OfferId offer)
            implements ReferralEvent {}
}
