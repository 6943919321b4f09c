package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Span;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferRules;
import dk.spor.command.treatment.TreatmentState;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import java.time.LocalDate;
import java.util.Optional;

/** Using an accepted referral: the citizen's course at the offer begins. */
final class Enrolling {

    private Enrolling() {}

    static Verdict<CitizenEvent> decide(
            Referral referral, TreatmentState courses, EnrolCitizen asked, Context context) {
        var on = asked.on();
        return Check.start()
                .forbid(referral.made().ifAfter(on), it -> ReferralRules.comesFirst(on, it))
                .forbid(referral.ended(), ReferralRules::endsOnce)
                .forbid(referral.accepted() == null, () -> ReferralRules.needsAcceptance(referral.made()))
                .forbid(referral.lastStep().ifAfter(on), it -> ReferralRules.endsLast(on, it))
                .forbid(OfferRules.notTaking(context.offers().find(referral.offer()), on))
                .forbid(withoutPlace(referral, on, context))
                .forbid(overlap(courses, referral, on))
                .accept(() -> new CitizenEnrolled(
                        context.newEntry(), context.citizen(), on, asked.referral(), referral.offer()));
    }

    private static Optional<Refusal> withoutPlace(Referral referral, LocalDate on, Context context) {
        return referral.placeOffered() != null
                ? Optional.empty()
                : context.offers()
                        .find(referral.offer())
                        .filter(offer -> offer.keepsPlacesOn(on))
                        .map(ignored -> ReferralRules.needsPlace(referral.made()));
    }

    private static Optional<Refusal> overlap(TreatmentState courses, Referral referral, LocalDate on) {
        return Span.inTheWayOf(on, courses.spansAt(referral.offer()))
                .map(other -> ReferralRules.oneEnrolment(on, other));
    }
}
