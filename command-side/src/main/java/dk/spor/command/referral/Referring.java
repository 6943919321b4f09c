package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.intake.IntakeRules;
import dk.spor.command.intake.IntakeState;
import dk.spor.command.offer.OfferRules;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ReferralEvent.CitizenReferred;
import java.util.Optional;

/** Referring a citizen to an offer, because of an intake or without one. */
final class Referring {

    private Referring() {}

    static Verdict<CitizenEvent> decide(IntakeState intakes, ReferCitizen asked, Context context) {
        return Check.start()
                .forbid(OfferRules.notTaking(context.offers().find(asked.offer()), asked.on()))
                .forbid(notFromIntake(intakes, asked))
                .accept(() -> new CitizenReferred(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.offer(),
                        asked.intake(),
                        asked.note()));
    }

    private static Optional<Refusal> notFromIntake(IntakeState intakes, ReferCitizen asked) {
        var named = asked.intake();
        if (named == null) {
            return Optional.empty();
        }
        var intake = intakes.intakes().find(named);
        return intake.isEmpty()
                ? Optional.of(IntakeRules.known())
                : intake.filter(it -> it.isAfter(asked.on())).map(it -> IntakeRules.comesFirst(asked.on(), it));
    }
}
