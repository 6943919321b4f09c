package dk.spor.command.placement;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.Optional;

/** Where citizens have been referred to. */
interface Referrals {

    /**
     * A referral and where it leads.
     *
     * @param entry the referral itself
     */
    record Target(EntryId entry, OfferId offer) {}

    /** The referral that a citizen's entry is, or that it used, where it is an enrolment. */
    Optional<Target> of(CitizenId citizen, EntryId entry);
}
