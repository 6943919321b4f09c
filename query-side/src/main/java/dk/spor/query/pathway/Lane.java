package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.values.OfferId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything between a citizen and one offer. Each list is in order of valid time.
 *
 * @param enrolments the citizen's courses there, with their sessions and nights
 * @param relapsePrevention the courses after treatment
 * @param followUps the follow-ups that a discharge from here asked for
 */
@RecordBuilder
public record Lane(
        OfferId offer,
        List<Referral> referrals,
        List<Enrolment> enrolments,
        List<RelapsePrevention> relapsePrevention,
        List<FollowUp> followUps)
        implements LaneBuilder.With {

    public Lane {
        referrals = List.copyOf(referrals);
        enrolments = List.copyOf(enrolments);
        relapsePrevention = List.copyOf(relapsePrevention);
        followUps = List.copyOf(followUps);
    }

    static Lane empty(OfferId offer) {
        return new Lane(offer, List.of(), List.of(), List.of(), List.of());
    }

    /** The day from which the citizen has had to do with the offer. */
    public LocalDate since() {
        return Stream.of(referrals, enrolments, relapsePrevention, followUps)
                .flatMap(elements -> elements.stream().limit(1))
                .map(Dated::on)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** The stretches on the offer's waiting list. */
    public List<Wait> waits() {
        return referrals.stream().flatMap(referral -> referral.waits().stream()).toList();
    }
}
