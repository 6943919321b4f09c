package dk.spor.query.page.change;

import dk.spor.query.page.words.Words;
import dk.spor.values.CitizenId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed in what is known of a citizen. */
@RestController
public final class ChangesApi {

    private final ChangeReading reading;
    private final MessageSource messages;

    ChangesApi(ChangeReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /**
     * @param from the position of the earlier moment
     * @param to the position of the later one
     */
    record ChangesAnswer(CitizenId citizen, long from, long to, List<Change> changes) {}

    /**
     * What is known at the later moment and was not at the earlier one, or otherwise, in sentences.
     *
     * @param from a position in the log, or an instant with its offset
     * @param to the same; now where it is left out
     */
    @GetMapping("/api/citizens/{id}/changes")
    ChangesAnswer changes(
            @PathVariable("id") String id,
            @RequestParam(name = "from") String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            Locale locale) {
        var citizen = CitizenId.of(id);
        var between = reading.between(citizen, from, to, new Words(messages, locale));
        return new ChangesAnswer(citizen, between.from(), between.to(), between.changes());
    }
}
