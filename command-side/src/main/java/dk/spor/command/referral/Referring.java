package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.ReferCitizenToSeveral;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.intake.IntakeRules;
import dk.spor.command.intake.IntakeState;
import dk.spor.command.offer.Offer;
import dk.spor.command.offer.OfferRules;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Referring a citizen to an offer, because of an intake or without one, or to several because of one intake. */
final class Referring {

    private Referring() {}

    static Verdict<CitizenEvent> decide(IntakeState intakes, ReferCitizen asked, Context context) {
        return Check.start()
                .forbid(OfferRules.notTaking(context.offers().find(asked.offer()), asked.on()))
                .forbid(notFromIntake(intakes, asked.intake(), asked.on()))
                .accept(() -> new CitizenReferred(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.offer(),
                        asked.intake(),
                        asked.note()));
    }

    /** One entry for each offer, in the order in which they were asked for. */
    static Verdict<CitizenEvent> decide(IntakeState intakes, ReferCitizenToSeveral asked, Context context) {
        var offers = asked.offers();
        return Check.start()
                .forbid(offers.isEmpty() || offers.size() > ReferralRules.MOST_AT_ONCE, ReferralRules::severalNumber)
                .forbid(offers.stream().distinct().count() < offers.size(), ReferralRules::severalDiffer)
                .forbid(notFromIntake(intakes, asked.intake(), asked.on()))
                .forbid(firstNotTaking(asked, context))
                .acceptAll(() -> offers.stream()
                        .<CitizenEvent>map(offer -> new CitizenReferred(
                                context.newEntry(), context.citizen(), asked.on(), offer, asked.intake(), asked.note()))
                        .toList());
    }

    private static Optional<Refusal> firstNotTaking(ReferCitizenToSeveral asked, Context context) {
        return IntStream.range(0, asked.offers().size())
                .mapToObj(i -> notTaking(i, asked, context))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> notTaking(int index, ReferCitizenToSeveral asked, Context context) {
        var found = context.offers().find(asked.offers().get(index));
        return OfferRules.notTaking(found, asked.on())
                .map(why -> ReferralRules.ofOneOfSeveral(index, found.map(Offer::name), why));
    }

    private static Optional<Refusal> notFromIntake(IntakeState intakes, @Nullable EntryId named, LocalDate on) {
        if (named == null) {
            return Optional.empty();
        }
        var intake = intakes.intakes().find(named);
        return intake.isEmpty()
                ? Optional.of(IntakeRules.known())
                : intake.filter(it -> it.isAfter(on)).map(it -> IntakeRules.comesFirst(on, it));
    }
}
