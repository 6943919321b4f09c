package dk.spor.app.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.spor.app.catalogue.InvalidCatalogue.Problem;
import dk.spor.values.OfferId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole catalogue before it complains, so that who keeps the file can put everything right at once. */
final class CatalogueReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS = Set.of("municipality", "offers");

    private final String location;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueReader(String location) {
        this.location = location;
    }

    static OfferCatalogue read(String location, InputStream json) throws IOException {
        return new CatalogueReader(location).catalogue(json);
    }

    private OfferCatalogue catalogue(InputStream json) throws IOException {
        var root = tree(json);
        var fields = new CatalogueFields("the file", root, problems);
        fields.refuseOthersThan(FIELDS);
        var municipality = fields.text("municipality", "the municipality's name");
        var offers = offers(root.path("offers"));
        if (!problems.isEmpty() || municipality == null) {
            throw new InvalidCatalogue(location, problems);
        }
        return new OfferCatalogue(municipality, offers);
    }

    private JsonNode tree(InputStream json) throws IOException {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            var line = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
            throw new InvalidCatalogue(
                    location,
                    List.of(new Problem(
                            "the file", line, "is not JSON (" + e.getOriginalMessage() + ")", "a JSON object")));
        }
    }

    private List<CatalogueOffer> offers(JsonNode entries) {
        if (!entries.isArray() || entries.isEmpty()) {
            problems.add(
                    new Problem("the file", "offers", "is not a list of offers", "a list with at least one offer"));
            return List.of();
        }
        var offers = new ArrayList<CatalogueOffer>();
        var places = new HashMap<OfferId, Integer>();
        for (int i = 0; i < entries.size(); i++) {
            var offer = CatalogueEntry.read(i, entries.get(i), problems);
            if (offer != null && isNew(offer, i, places)) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private boolean isNew(CatalogueOffer offer, int index, HashMap<OfferId, Integer> places) {
        @Nullable Integer before = places.putIfAbsent(offer.id(), index);
        if (before != null) {
            problems.add(new Problem(
                    CatalogueEntry.label(index, offer.id().value()),
                    "id",
                    "is that of offers[" + before + "] too",
                    "an id that no other offer has"));
        }
        return before == null;
    }
}
