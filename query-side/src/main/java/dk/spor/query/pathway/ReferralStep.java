package dk.spor.query.pathway;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.DeclineGround;
import dk.spor.values.EntryId;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;

/** One step of a referral, on the day it was taken. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "wait-listed", value = ReferralStep.WaitListed.class),
    @JsonSubTypes.Type(name = "accepted", value = ReferralStep.Accepted.class),
    @JsonSubTypes.Type(name = "place-offered", value = ReferralStep.PlaceOffered.class),
    @JsonSubTypes.Type(name = "place-refused", value = ReferralStep.PlaceRefused.class),
    @JsonSubTypes.Type(name = "declined", value = ReferralStep.Declined.class),
    @JsonSubTypes.Type(name = "withdrawn", value = ReferralStep.Withdrawn.class),
    @JsonSubTypes.Type(name = "enrolled", value = ReferralStep.Enrolled.class)
})
public sealed interface ReferralStep extends Dated {

    /** Put on the offer's waiting list. */
    record WaitListed(Entry entry, LocalDate on) implements ReferralStep {}

    /** The offer said yes. */
    record Accepted(Entry entry, LocalDate on) implements ReferralStep {}

    /** A place is held for the citizen, to be taken or refused. */
    record PlaceOffered(Entry entry, LocalDate on) implements ReferralStep {}

    /** The citizen did not want the place. */
    record PlaceRefused(Entry entry, LocalDate on) implements ReferralStep {}

    /** The offer said no. */
    record Declined(Entry entry, LocalDate on, DeclineGround ground) implements ReferralStep {}

    /** Ended from the citizen's side. */
    record Withdrawn(Entry entry, LocalDate on, WithdrawalReason reason) implements ReferralStep {}

    /**
     * The referral led to a course.
     *
     * @param enrolment the course
     */
    record Enrolled(Entry entry, LocalDate on, EntryId enrolment) implements ReferralStep {}
}
