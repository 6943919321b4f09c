package dk.spor.query.api;

import dk.spor.query.directory.CitizenCard;
import dk.spor.query.directory.CprInText;
import dk.spor.query.reading.Readings;
import dk.spor.query.reading.SearchResult;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.InvalidValue;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds citizens. Addresses end up in histories and log files, so a CPR number is taken in a body alone. */
@RestController
public final class CitizenSearchApi {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Readings readings;

    public CitizenSearchApi(Readings readings) {
        this.readings = readings;
    }

    /**
     * Citizens by name or identifier.
     *
     * @param q the beginnings of the name's parts, or a citizen's identifier; never a CPR number
     */
    @GetMapping("/api/citizens")
    SearchAnswer byNameOrId(@RequestParam("q") String q) {
        if (!UUID.matcher(q.strip()).matches() && CprInText.isIn(q)) {
            throw new CprInAddress();
        }
        return search(q);
    }

    /** Citizens by name, identifier or CPR number. */
    @PostMapping("/api/citizens/search")
    SearchAnswer byNameIdOrCpr(@RequestBody SearchQuestion question) {
        var text = question.text();
        if (text == null) {
            throw new InvalidValue("text", "is missing", "a name, a CPR number or a citizen's identifier");
        }
        return search(text);
    }

    private SearchAnswer search(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new InvalidValue(
                    "text",
                    "is " + (text.isBlank() ? "blank" : "too long"),
                    "a name, a CPR number or a citizen's identifier of at most " + LONGEST_TEXT + " characters");
        }
        return SearchAnswer.of(readings.search(text));
    }

    /** What is looked for. */
    record SearchQuestion(@Nullable String text) {}

    /** Who was found; {@code more} says that there are others, and the text has to say more. */
    record SearchAnswer(List<Hit> citizens, boolean more) {

        static SearchAnswer of(SearchResult result) {
            return new SearchAnswer(result.citizens().stream().map(Hit::of).toList(), result.more());
        }
    }

    /** A citizen who was found. */
    record Hit(
            CitizenId citizen,
            @Nullable PersonName name,
            @Nullable Cpr cpr,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate registeredOn) {

        static Hit of(CitizenCard card) {
            return new Hit(card.citizen(), card.name(), card.cpr(), card.bornOn(), card.registeredOn());
        }
    }

    /** Somebody put what looks like a CPR number into an address. */
    static final class CprInAddress extends RuntimeException {
        CprInAddress() {
            super("What looks like a CPR number must not stand in an address, which is kept in histories and log files;"
                    + " send it as {\"text\": \"…\"} with POST /api/citizens/search");
        }
    }
}
