package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Assessment;
import dk.spor.query.pathway.Assignment;
import dk.spor.query.pathway.Correction;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.ExternalTreatment;
import dk.spor.query.pathway.FollowUp;
import dk.spor.query.pathway.Gap;
import dk.spor.query.pathway.HandOver;
import dk.spor.query.pathway.Housing;
import dk.spor.query.pathway.Intake;
import dk.spor.query.pathway.Lane;
import dk.spor.query.pathway.Lease;
import dk.spor.query.pathway.OverallPlan;
import dk.spor.query.pathway.Overlap;
import dk.spor.query.pathway.Person;
import dk.spor.query.pathway.Referral;
import dk.spor.query.pathway.Relapse;
import dk.spor.query.pathway.RelapsePrevention;
import dk.spor.query.pathway.Relative;
import dk.spor.query.pathway.Wait;
import dk.spor.query.projection.SetAside;
import dk.spor.query.refund.ShelterRefund;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pathway as the API answers with it: what is stored, and what follows from it on a day.
 *
 * @param position the citizen's last event in it
 * @param on the day that it is true of, and that {@code due} is seen on
 * @param knownAt the position in the log up to which everything is known here; asked with it, the answer is the same
 * @param shelterRefund the days at shelters that the state pays its part of, as seen on {@code on}; absent without any
 * @param setAside why the pathway stands still; absent, as a rule
 */
record PathwayAnswer(
        CitizenId citizen,
        long position,
        LocalDate on,
        long knownAt,
        @Nullable Person person,
        List<Intake> intakes,
        List<Assessment> assessments,
        List<LaneAnswer> lanes,
        HousingAnswer housing,
        List<Lease> leases,
        List<Relative> relatives,
        List<ExternalTreatment> externalTreatments,
        List<Relapse> relapses,
        List<Decision> decisions,
        List<Assignment> assignments,
        @Nullable OverallPlan plan,
        List<Correction> corrections,
        List<Gap> gaps,
        List<Overlap> overlaps,
        List<HandOver> handOvers,
        List<Due> due,
        @Nullable ShelterRefund shelterRefund,
        @Nullable SetAside setAside) {

    static PathwayAnswer of(KnownCitizen known, RuleCatalogue rules, Period handOverWithin) {
        var reading = known.pathway();
        var pathway = reading.view();
        var offers = known.offers();
        var today = known.moment().on();
        return new PathwayAnswer(
                pathway.citizen(),
                reading.position(),
                today,
                known.moment().knownAt(),
                pathway.person(),
                pathway.intakes(),
                pathway.assessments(),
                pathway.lanes().stream()
                        .map(lane -> LaneAnswer.of(lane, offers))
                        .toList(),
                HousingAnswer.of(pathway.housing()),
                pathway.leases(),
                pathway.relatives(),
                pathway.externalTreatments(),
                pathway.relapses(),
                pathway.decisions(),
                pathway.assignments(),
                pathway.plan(),
                pathway.corrections(),
                pathway.gaps(),
                pathway.overlaps(),
                pathway.handOvers(handOverWithin),
                Due.together(pathway.due(today, rules), known.cti().view().due(today, rules)),
                ShelterRefund.of(pathway, today, rules).orElse(null),
                reading.setAside());
    }

    /** Everything between the citizen and one offer; its terms are read with the offer. */
    record LaneAnswer(
            @JsonIgnoreProperties("terms") OfferCard offer,
            List<ReferralAnswer> referrals,
            List<EnrolmentAnswer> enrolments,
            List<RelapsePrevention> relapsePrevention,
            List<FollowUp> followUps) {

        static LaneAnswer of(Lane lane, Map<OfferId, OfferCard> offers) {
            return new LaneAnswer(
                    offers.getOrDefault(lane.offer(), OfferCard.of(lane.offer())),
                    lane.referrals().stream().map(ReferralAnswer::of).toList(),
                    lane.enrolments().stream().map(EnrolmentAnswer::of).toList(),
                    lane.relapsePrevention(),
                    lane.followUps());
        }
    }

    /** A referral, where it stands, and its stretches on the waiting list. */
    record ReferralAnswer(@JsonUnwrapped Referral referral, Referral.State state, List<Wait> waits) {

        static ReferralAnswer of(Referral referral) {
            return new ReferralAnswer(referral, referral.state(), referral.waits());
        }
    }

    /** A course, and how many nights it has. */
    record EnrolmentAnswer(@JsonUnwrapped Enrolment enrolment, int nightsSpent) {

        static EnrolmentAnswer of(Enrolment enrolment) {
            return new EnrolmentAnswer(enrolment, enrolment.nightsSpent());
        }
    }

    /** The homes: what was recorded, and the stays that follow from it. */
    record HousingAnswer(
            List<Housing.Stay> stays,
            List<Housing.Move> moves,
            List<Housing.Observation> observations,
            List<Housing.Unexplained> unexplained) {

        static HousingAnswer of(Housing housing) {
            return new HousingAnswer(housing.stays(), housing.moves(), housing.observations(), housing.unexplained());
        }
    }
}
