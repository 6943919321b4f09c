package dk.spor.command.referral;

import dk.spor.command.ReferralCommand;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.OfferPlace;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.ReferCitizenToSeveral;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.intake.IntakeState;
import dk.spor.command.treatment.TreatmentState;
import dk.spor.events.CitizenEvent;
import dk.spor.values.EntryId;
import java.util.function.Function;

/** What becomes of what is asked about a referral. */
public final class ReferralDecisions {

    private ReferralDecisions() {}

    /**
     * @param intakes the intakes a referral can come from
     * @param courses the courses that an enrolment must not overlap
     */
    public static Verdict<CitizenEvent> decide(
            ReferralState state,
            IntakeState intakes,
            TreatmentState courses,
            ReferralCommand command,
            Context context) {
        return switch (command) {
            case ReferCitizen asked -> Referring.decide(intakes, asked, context);
            case ReferCitizenToSeveral asked -> Referring.decide(intakes, asked, context);
            case AcceptReferral asked ->
                of(state, asked.referral(), referral -> ReferralSteps.accept(referral, asked, context));
            case DeclineReferral asked ->
                of(state, asked.referral(), referral -> ReferralSteps.decline(referral, asked, context));
            case WaitListCitizen asked ->
                of(state, asked.referral(), referral -> ReferralSteps.waitList(referral, asked, context));
            case OfferPlace asked ->
                of(state, asked.referral(), referral -> PlaceSteps.offer(referral, asked, context));
            case RefusePlace asked ->
                of(state, asked.referral(), referral -> PlaceSteps.refuse(referral, asked, context));
            case WithdrawReferral asked ->
                of(state, asked.referral(), referral -> ReferralSteps.withdraw(referral, asked, context));
            case EnrolCitizen asked ->
                of(state, asked.referral(), referral -> Enrolling.decide(referral, courses, asked, context));
        };
    }

    private static Verdict<CitizenEvent> of(
            ReferralState state, EntryId referral, Function<Referral, Verdict<CitizenEvent>> step) {
        return state.referrals().find(referral).map(step).orElseGet(() -> Verdict.refuse(ReferralRules.known()));
    }
}
