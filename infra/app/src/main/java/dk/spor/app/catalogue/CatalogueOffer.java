package dk.spor.app.catalogue;

import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offer as a municipality's catalogue describes it.
 *
 * @param id its short name, unique in the catalogue and never given to another offer
 * @param name as on a page, in the language of those who run it
 * @param kind what it is
 * @param provider who runs it, where that is not the municipality itself
 * @param places how many citizens it holds at a time; absent where it has no such number
 * @param openedOn the first day on which the municipality had it
 * @param closedOn the first day on which it took no more citizens; absent while it does
 * @param terms each from its day on, in the order of the file; none where the sources give none
 * @param source where the entry is from, for those who keep the file; not recorded
 */
public record CatalogueOffer(
        OfferId id,
        String name,
        OfferKind kind,
        @Nullable String provider,
        @Nullable Integer places,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<CatalogueTerms> terms,
        @Nullable String source) {

    public CatalogueOffer {
        terms = List.copyOf(terms);
    }
}
