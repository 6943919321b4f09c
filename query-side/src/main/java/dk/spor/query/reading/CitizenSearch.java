package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.query.directory.CitizenCard;
import dk.spor.query.directory.CprInText;
import dk.spor.query.directory.NameOrder;
import dk.spor.query.directory.NameParts;
import dk.spor.query.projection.Projection;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Finds citizens by what somebody typed. */
final class CitizenSearch {

    private static final String NAME = "name";
    private static final String CPR = "cpr";
    private static final String ORDER = "order";

    /** What a citizen is searched by, and what the found ones are ordered by. */
    static final SortedMap<String, Function<CitizenCard, List<String>>> KEYS =
            new TreeMap<>(Map.of(NAME, CitizenCard::nameParts, CPR, CitizenSearch::cpr, ORDER, CitizenSearch::order));

    private final Projection<CitizenCard> citizens;
    private final ReaderAccess access;

    CitizenSearch(Projection<CitizenCard> citizens, ReaderAccess access) {
        this.citizens = citizens;
        this.access = access;
    }

    SearchResult search(String text) {
        return filter(text.strip()).map(this::select).orElse(new SearchResult(List.of(), false));
    }

    private SearchResult select(Bson filter) {
        var found = citizens.select(
                filter,
                ascending(Projection.key(ORDER), "_id"),
                card -> access.mayRead(card.citizen()),
                SearchResult.MOST + 1);
        var shown = found.subList(0, Math.min(found.size(), SearchResult.MOST));
        access.reads(shown.stream().map(CitizenCard::citizen).toList());
        return new SearchResult(shown, found.size() > SearchResult.MOST);
    }

    private static Optional<Bson> filter(String text) {
        return id(text).or(() -> cpr(text)).or(() -> name(text));
    }

    private static Optional<Bson> id(String text) {
        try {
            return Optional.of(eq("_id", CitizenId.of(text).toString()));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private static Optional<Bson> cpr(String text) {
        return CprInText.digits(text).map(digits -> eq(Projection.key(CPR), digits));
    }

    /** Every part that was typed has to begin a part of the name. Parts are letters and digits, safe in a pattern. */
    private static Optional<Bson> name(String text) {
        var parts = NameParts.of(text).stream()
                .map(part -> regex(Projection.key(NAME), "^" + part))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(and(parts));
    }

    private static List<String> cpr(CitizenCard card) {
        var cpr = card.cpr();
        return cpr == null ? List.of() : List.of(cpr.digits());
    }

    private static List<String> order(CitizenCard card) {
        var name = card.name();
        return name == null ? List.of() : List.of(NameOrder.of(name));
    }
}
