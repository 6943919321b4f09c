package dk.spor.command.testing;

import dk.spor.command.deciding.Fact;
import dk.spor.command.offer.Offer;
import dk.spor.testing.Examples;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;

/** An offer that takes everyone: a shelter where it is the herberg, drug treatment by any other name. */
public final class AnyOffer {

    private AnyOffer() {}

    public static Offer of(OfferId id) {
        return new Offer(
                "Et tilbud",
                id.equals(History.HERBERG) ? OfferKind.SHELTER : OfferKind.DRUG_TREATMENT,
                new Fact(Examples.entry(90), LocalDate.of(2015, 2, 1), "opening of the offer"),
                null);
    }
}
