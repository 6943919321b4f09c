package dk.spor.command;

import dk.spor.values.DeclineGround;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about a referral, from being referred until being enrolled. */
public sealed interface ReferralCommand extends CitizenCommand {

    /** Refer the citizen to an offer. */
    record ReferCitizen(
            LocalDate on,
            OfferId offer,
            @Nullable EntryId intake,
            @Nullable Note note) implements ReferralCommand {}

    /** Refer the citizen to several offers because of one intake: to all of them, or to none. */
    record ReferCitizenToSeveral(
            LocalDate on,
            List<OfferId> offers,
            EntryId intake,
            @Nullable Note note) implements ReferralCommand {

        public ReferCitizenToSeveral {
            offers = List.copyOf(offers);
        }
    }

    /** Say yes to a referral. */
    record AcceptReferral(
            LocalDate on, EntryId referral, @Nullable Note note) implements ReferralCommand {}

    /** Say no to a referral. */
    record DeclineReferral(
            LocalDate on,
            EntryId referral,
            DeclineGround ground,
            @Nullable Note note) implements ReferralCommand {}

    /** Put the citizen on the offer's waiting list. */
    record WaitListCitizen(
            LocalDate on, EntryId referral, @Nullable Note note) implements ReferralCommand {}

    /**
     * Offer the citizen the place that is held for them.
     *
     * @param place the entry of the offer that holds it
     */
    record OfferPlace(LocalDate on, EntryId referral, EntryId place) implements ReferralCommand, AskedByProcess {}

    /** Record that the citizen did not want the place. */
    record RefusePlace(
            LocalDate on, EntryId referral, @Nullable Note note) implements ReferralCommand {}

    /** End a referral from the citizen's side. */
    record WithdrawReferral(
            LocalDate on,
            EntryId referral,
            WithdrawalReason reason,
            @Nullable Note note) implements ReferralCommand {}

    /** Begin the citizen's course at the offer. */
    record EnrolCitizen(LocalDate on, EntryId referral) implements ReferralCommand {}
}
