package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.reading.CitizenDue;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has to be done, for everybody. */
@RestController
public final class DeadlinesApi {

    private static final int MOST = 1_000;

    private final KnownReadings known;
    private final RuleCatalogue rules;

    public DeadlinesApi(KnownReadings known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * @param on the day that it is seen on
     * @param knownAt the position in the log beyond which nothing is known here
     * @param total how many there are; more than are listed where these are too many
     */
    record DeadlinesAnswer(LocalDate on, long knownAt, int total, List<DeadlineAnswer> deadlines) {}

    record DeadlineAnswer(CitizenId citizen, @JsonUnwrapped Due due) {

        static DeadlineAnswer of(CitizenDue due) {
            return new DeadlineAnswer(due.citizen(), due.due());
        }
    }

    /**
     * What is due today or will be, or is overdue, of all whom the reader may read about; the longest overdue first.
     *
     * @param offer only what this offer has to do
     * @param worker only of citizens whom this worker is responsible for
     * @param timing only what is overdue, due today or due later
     * @param on the day that it is seen on: what happened later is left out; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     */
    @GetMapping("/api/deadlines")
    DeadlinesAnswer deadlines(
            @RequestParam(name = "offer", required = false) @Nullable String offer,
            @RequestParam(name = "worker", required = false) @Nullable String worker,
            @RequestParam(name = "timing", required = false) @Nullable String timing,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        var asked = known.ofAll(on, knownAt);
        var readings = asked.readings();
        var today = asked.on();
        var ofOffer = offer == null ? null : new OfferId(offer);
        var timed = timing == null ? null : Choices.of("timing", timing, Due.Timing.class);
        var ofWorker = worker == null ? null : new UserId(worker);
        var found = CitizenDue.ofWorker(readings, today, ofWorker, readings.due(today, rules)).stream()
                .filter(each -> ofOffer == null || ofOffer.equals(each.due().offer()))
                .filter(each -> timed == null || timed == each.due().timing())
                .toList();
        var listed = found.stream().limit(MOST).map(DeadlineAnswer::of).toList();
        readings.shown(listed.stream().map(DeadlineAnswer::citizen).toList());
        return new DeadlinesAnswer(today, asked.at(), found.size(), listed);
    }
}
