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

    /** The referral of a citizen. */
    Optional<Target> ofReferral(CitizenId citizen, EntryId referral);

    /** The referral that an enrolment used. */
    Optional<Target> ofEnrolment(CitizenId citizen, EntryId enrolment);
}
