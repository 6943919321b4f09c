package dk.spor.command.placement;

import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.ReferralCommand.OfferPlace;
import dk.spor.command.placement.Reaction.AskCitizen;
import dk.spor.command.placement.Reaction.AskOffer;
import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.PlaceEnd;
import java.util.Optional;
import java.util.function.Predicate;

/** What follows from an event. The same event, after the same past, always leads to the same. */
final class Reactions {

    private final Referrals referrals;
    private final Predicate<OfferId> keepsPlaces;

    /** @param keepsPlaces whether Spor keeps the places of an offer */
    Reactions(Referrals referrals, Predicate<OfferId> keepsPlaces) {
        this.referrals = referrals;
        this.keepsPlaces = keepsPlaces;
    }

    Optional<Reaction> to(SporEvent event) {
        return switch (event) {
            case ReferralAccepted it -> await(it, it.referral());
            case CitizenWaitListed it -> await(it, it.referral());
            case PlaceHeld it ->
                Optional.of(
                        new AskCitizen(it.citizenId(), new OfferPlace(it.happenedOn(), it.referral(), it.entryId())));
            case PlaceRefused it -> giveUp(it, it.referral(), PlaceEnd.REFUSED);
            case ReferralWithdrawn it -> giveUp(it, it.referral(), PlaceEnd.WITHDRAWN);
            case ReferralDeclined it -> giveUp(it, it.referral(), PlaceEnd.DECLINED);
            case CitizenDischarged it -> giveUp(it, it.enrolment(), PlaceEnd.DISCHARGED);
            default -> Optional.empty();
        };
    }

    private Optional<Reaction> await(CitizenEvent event, EntryId referral) {
        return target(event, referral)
                .map(it -> new AskOffer(it.offer(), new AwaitPlace(event.happenedOn(), event.citizenId(), referral)));
    }

    private Optional<Reaction> giveUp(CitizenEvent event, EntryId entry, PlaceEnd because) {
        return target(event, entry)
                .map(it -> new AskOffer(it.offer(), new GiveUpPlace(event.happenedOn(), it.entry(), because)));
    }

    /** Where it leads, if Spor keeps the places there. */
    private Optional<Referrals.Target> target(CitizenEvent event, EntryId entry) {
        return referrals.of(event.citizenId(), entry).filter(it -> keepsPlaces.test(it.offer()));
    }
}
