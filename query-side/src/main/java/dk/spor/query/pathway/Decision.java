package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
import dk.spor.values.Role;
import dk.spor.values.RuleRef;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Afgørelse: what was decided about the citizen by law, and what became of it.
 *
 * @param on the day on which it was made
 * @param by who recorded it
 * @param role in which role they did
 * @param ground by which section of which law
 * @param rule that ground in the version of the day
 * @param offer what it is about, if it is about an offer
 * @param referral the referral that it decides, if it decides one
 * @param from the first day on which it has effect
 * @param until the first day on which it no longer has, if there is one
 * @param seen the position up to which the decider had the case before them; absent when it was not Spor they had
 * @param told when and how the citizen was told; absent until they were
 * @param complaints in order of valid time
 */
public record Decision(
        Entry entry,
        LocalDate on,
        UserId by,
        Role role,
        LegalGroundId ground,
        RuleRef rule,
        DecisionResult result,
        @Nullable OfferId offer,
        @Nullable EntryId referral,
        LocalDate from,
        @Nullable LocalDate until,
        Note reasons,
        Participation participation,
        @Nullable Long seen,
        @Nullable Told told,
        List<Complaint> complaints)
        implements Dated {

    public Decision {
        complaints = List.copyOf(complaints);
    }

    /** Being told of it. */
    public record Told(Entry entry, LocalDate on, CommunicationChannel channel) implements Dated {}

    /** A complaint that is not settled. */
    public Optional<Complaint> openComplaint() {
        return complaints.stream()
                .filter(complaint -> complaint.settled() == null)
                .findFirst();
    }

    Decision with(Told communicated) {
        return become(communicated, complaints);
    }

    Decision with(Complaint complaint) {
        return become(told, InOrder.with(complaints, complaint));
    }

    Decision with(EntryId complaint, Complaint.Settled settled) {
        return become(
                told,
                InOrder.exchange(complaints, made -> made.entry().id().equals(complaint), made -> made.with(settled)));
    }

    private Decision become(@Nullable Told communicated, List<Complaint> changed) {
        return new Decision(
                entry,
                on,
                by,
                role,
                ground,
                rule,
                result,
                offer,
                referral,
                from,
                until,
                reasons,
                participation,
                seen,
                communicated,
                changed);
    }
}
