package dk.spor.command;

import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about decisions (afgørelser). */
public sealed interface DecisionCommand extends CitizenCommand {

    /**
     * Decide something about a citizen by law.
     *
     * @param offer what it is about; of a decision on a referral this is the referral's offer, and need not be said
     * @param referral the referral that it decides, if it decides one
     * @param from the first day on which it has effect
     * @param until the first day on which it no longer has, if there is one
     * @param seen the position of the log up to which the decider had the case before them, as pages and answers name
     *     it; absent when they had something other than Spor before them
     */
    record MakeDecision(
            LocalDate on,
            LegalGroundId ground,
            DecisionResult result,
            @Nullable OfferId offer,
            @Nullable EntryId referral,
            LocalDate from,
            @Nullable LocalDate until,
            Note reasons,
            Participation participation,
            @Nullable Long seen)
            implements DecisionCommand {

        /** The same, by somebody who has everything up to a position before them. */
        public MakeDecision seeing(long position) {
            return new MakeDecision(on, ground, result, offer, referral, from, until, reasons, participation, position);
        }
    }

    /** Record that the citizen was told of a decision. */
    record CommunicateDecision(LocalDate on, EntryId decision, CommunicationChannel channel)
            implements DecisionCommand {}

    /** Record a complaint of a decision. */
    record ReceiveComplaint(
            LocalDate on, EntryId decision, @Nullable Note note) implements DecisionCommand {}

    /** Record what became of a complaint. */
    record SettleComplaint(
            LocalDate on,
            EntryId complaint,
            ComplaintOutcome outcome,
            @Nullable Note note) implements DecisionCommand {}
}
