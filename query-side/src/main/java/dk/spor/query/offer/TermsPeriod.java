package dk.spor.query.offer;

import dk.spor.query.timeline.Entry;
import dk.spor.values.OfferTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an offer, and when they hold.
 *
 * @param version 1 for those recorded first, so that what follows from them can point at them
 * @param from the first day on which they hold
 * @param until the first day on which they no longer do; absent while they do, and {@code from} where later ones were
 *     recorded for the same day
 */
public record TermsPeriod(
        Entry entry, int version, LocalDate from, @Nullable LocalDate until, OfferTerms terms) {

    private static final Comparator<TermsPeriod> IN_ORDER =
            Comparator.comparing(TermsPeriod::from).thenComparing(TermsPeriod::version);

    /** Whether these hold on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The periods, and one more; each ends where the next begins. */
    static List<TermsPeriod> with(List<TermsPeriod> periods, Entry entry, LocalDate from, OfferTerms terms) {
        var all = new ArrayList<>(periods);
        all.add(new TermsPeriod(entry, periods.size() + 1, from, null, terms));
        all.sort(IN_ORDER);
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i).until(i + 1 < all.size() ? all.get(i + 1).from() : null));
        }
        return all;
    }

    private TermsPeriod until(@Nullable LocalDate day) {
        return new TermsPeriod(entry, version, from, day, terms);
    }
}
