package dk.spor.query.fit;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.place.PlaceList;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the terms and places of an offer beside what is known of a citizen. Knows no clock and decides nothing. */
public final class Fitting {

    private final CitizenId citizen;
    private final Situation situation;
    private final LocalDate day;

    /** @param situation what is known of the citizen on the day */
    public Fitting(CitizenId citizen, Situation situation, LocalDate day) {
        this.citizen = citizen;
        this.situation = situation;
        this.day = day;
    }

    /** @param places those of the offer on the day; absent where it has no number of places */
    public Fit of(OfferCard offer, @Nullable PlaceList places) {
        var terms = offer.termsOn(day).orElse(null);
        if (!offer.takesCitizensOn(day)) {
            return new Fit(offer, terms, List.of(notOpen(offer)));
        }
        var reasons = new ArrayList<Reason>();
        reasons.addAll(
                terms == null
                        ? List.of(new Reason.NoTerms(Suits.NOT_KNOWN, offer.entry()))
                        : reasons(terms, situation));
        if (offer.places() != null) {
            reasons.add(capacity(offer, offer.places(), places));
        }
        return new Fit(offer, terms, reasons);
    }

    private Reason notOpen(OfferCard offer) {
        var closedOn = offer.closedOn();
        return closedOn != null && !closedOn.isAfter(day)
                ? new Reason.NotOpen(Suits.DOES_NOT_FIT, null, closedOn, offer.closing())
                : new Reason.NotOpen(Suits.DOES_NOT_FIT, offer.openedOn(), null, offer.entry());
    }

    /**
     * What terms ask for, beside what is known of a citizen. How many reasons there are, of which kinds and in which
     * order, depends on the terms alone.
     */
    public static List<Reason> reasons(TermsPeriod period, Situation situation) {
        var asked = FittingTerms.of(period.terms(), situation);
        return asked.isEmpty() && period.terms().targetGroup() != null
                ? List.of(new Reason.TargetGroup(Suits.NOT_KNOWN, period.entry()))
                : asked;
    }

    private Reason capacity(OfferCard offer, int number, @Nullable PlaceList places) {
        if (places == null || places.places() == null) {
            return new Reason.Capacity(Suits.NOT_KNOWN, number, null, null, false, offer.entry());
        }
        boolean holdsOne =
                places.held().stream().anyMatch(held -> held.citizen().equals(citizen));
        int free = Math.max(0, places.free());
        return new Reason.Capacity(
                free > 0 || holdsOne ? Suits.FITS : Suits.DOES_NOT_FIT,
                places.places(),
                free,
                places.waiting().size(),
                holdsOne,
                places.setBy());
    }
}
