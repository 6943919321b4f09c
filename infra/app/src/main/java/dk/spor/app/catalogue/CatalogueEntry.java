package dk.spor.app.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.spor.app.catalogue.InvalidCatalogue.Problem;
import dk.spor.values.InvalidValue;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One offer of the file, field by field. */
final class CatalogueEntry {

    private static final Set<String> FIELDS =
            Set.of("id", "name", "kind", "provider", "places", "openedOn", "closedOn", "terms", "source");

    private CatalogueEntry() {}

    /** The offer; absent where anything is wrong with it, which is then among the problems. */
    static @Nullable CatalogueOffer read(int index, JsonNode entry, List<Problem> problems) {
        var fields = new CatalogueFields(label(index, entry.path("id").asText("")), entry, problems);
        if (!entry.isObject()) {
            fields.problem(
                    "", "is not an offer", "an object with " + String.join(", ", "id", "name", "kind", "openedOn"));
            return null;
        }
        fields.refuseOthersThan(FIELDS);
        var id = id(fields);
        var name = fields.text("name", "the name as on a page");
        var kind = fields.oneOf("kind", OfferKind.class);
        var provider = fields.optionalText("provider", "who runs it, or no field where the municipality does");
        var places = fields.optionalCount("places");
        var openedOn = fields.day("openedOn");
        var closedOn = closedOn(fields, openedOn);
        var terms = TermsEntry.all(label(index, entry.path("id").asText("")), entry.path("terms"), openedOn, problems);
        var source = fields.optionalText("source", "where the entry is from, or no field at all");
        if (id == null || name == null || kind == null || openedOn == null) {
            return null;
        }
        return new CatalogueOffer(id, name, kind, provider, places, openedOn, closedOn, terms, source);
    }

    static String label(int index, String id) {
        return "offers[" + index + "]" + (id.isEmpty() ? "" : " (" + id + ")");
    }

    private static @Nullable OfferId id(CatalogueFields fields) {
        var text = fields.text("id", "a short name such as pitstop");
        if (text == null) {
            return null;
        }
        try {
            return new OfferId(text);
        } catch (InvalidValue e) {
            fields.problem("id", e.problem(), e.expected());
            return null;
        }
    }

    private static @Nullable LocalDate closedOn(CatalogueFields fields, @Nullable LocalDate openedOn) {
        var closedOn = fields.optionalDay("closedOn");
        if (closedOn != null && openedOn != null && closedOn.isBefore(openedOn)) {
            fields.problem("closedOn", "is before openedOn", "a day from " + openedOn + " on");
            return null;
        }
        return closedOn;
    }
}
