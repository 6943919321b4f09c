package dk.spor.query.fit;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.TermsPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an offer and a citizen go together on a day.
 *
 * @param offer which
 * @param terms those that hold on the day, which all reasons about the citizen follow from; absent where none do
 * @param reasons what speaks for it, against it and has to be asked; empty where the terms ask for nothing
 */
public record Fit(OfferCard offer, @Nullable TermsPeriod terms, List<Reason> reasons) {

    public Fit {
        reasons = List.copyOf(reasons);
    }

    /** What the reasons say together. */
    public Suits suits() {
        return Suits.all(reasons.stream().map(Reason::says).toList());
    }
}
