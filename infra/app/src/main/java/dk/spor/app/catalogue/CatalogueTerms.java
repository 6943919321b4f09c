package dk.spor.app.catalogue;

import dk.spor.values.OfferTerms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an offer from a day on, as a municipality's catalogue describes them.
 *
 * @param from the first day on which they hold; they do until the next ones begin
 * @param source who says so, for those who keep the file; not recorded
 */
public record CatalogueTerms(
        LocalDate from, OfferTerms terms, @Nullable String source) {}
