package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Afgørelse: what was decided about a citizen by law, and what became of it. */
public sealed interface DecisionEvent extends CitizenEvent {

    /**
     * A decision was made. Who made it, and in which role, stands beside the event.
     *
     * @param ground by which section of which law
     * @param rule the version of that ground in the rule catalogue which held on the day
     * @param offer the offer that it is about, if it is about one
     * @param referral the referral that it decides, if it decides one
     * @param from the first day on which it has effect
     * @param until the first day on which it no longer has; absent when it has no such day
     * @param participation how the citizen took part
     * @param seen the position in the log up to which the decider had the case before them; absent when they had
     *     something other than Spor before them
     */
    @EventName("decision-made")
    record DecisionMade(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            LegalGroundId ground,
            RuleRef rule,
            DecisionResult result,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            LocalDate from,
            @Nullable LocalDate until,
            Note reasons,
            Participation participation,
            @Nullable Long seen)
            implements DecisionEvent {}

    /** The citizen was told of the decision, with its reasons and how to complain. The time to complain begins. */
    @EventName("decision-communicated")
    record DecisionCommunicated(
            EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId decision, CommunicationChannel channel)
            implements DecisionEvent {}

    /** The citizen, or somebody for them, complained of the decision. This entry is the complaint. */
    @EventName("complaint-received")
    record ComplaintReceived(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId decision,
            @Nullable Note note) implements DecisionEvent {}

    /** The complaint came to its end, here or at the appeals board. */
    @EventName("complaint-settled")
    record ComplaintSettled(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId complaint,
            ComplaintOutcome outcome,
            @Nullable Note note)
            implements DecisionEvent {}
}
