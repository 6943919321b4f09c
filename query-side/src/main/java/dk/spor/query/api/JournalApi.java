package dk.spor.query.api;

import dk.spor.query.moment.KnownReadings;
import dk.spor.query.reading.JournalPage;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's journal: every event as it was recorded. */
@RestController
public final class JournalApi {

    private final KnownReadings known;

    public JournalApi(KnownReadings known) {
        this.known = known;
    }

    /**
     * A page of the journal, newest first.
     *
     * @param before the {@code next} of the page before; absent for the first page
     * @param limit how many entries at the most
     * @param on the day that it is true of: what happened later, as it was recorded, is left out; today where it is
     *     left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/journal")
    JournalAnswer journal(
            @PathVariable("id") String id,
            @RequestParam(name = "before", required = false) @Nullable Long before,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        if (limit < 1 || limit > JournalPage.MOST) {
            throw new InvalidValue("limit", "is out of range", "a number from 1 to " + JournalPage.MOST);
        }
        if (before != null && before < 0) {
            throw new InvalidValue("before", "is negative", "the \"next\" of the page before, or nothing");
        }
        var citizen = CitizenId.of(id);
        var asked = known.ofOne(on, knownAt, atLeast);
        var readings = asked.readings();
        var page = readings.journal(citizen, before, limit, atLeast);
        return JournalAnswer.of(
                citizen, asked, page, readings.pathway(citizen, atLeast).view().corrections());
    }
}
