package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.reading.CitizenDue;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import dk.spor.values.OfferId;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has to be done, for everybody. */
@RestController
public final class DeadlinesApi {

    private static final int MOST = 1_000;

    private final Readings readings;
    private final RuleCatalogue rules;
    private final Clock clock;

    public DeadlinesApi(Readings readings, RuleCatalogue rules, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param on the day that it is seen on
     * @param total how many there are; more than are listed where these are too many
     */
    record DeadlinesAnswer(LocalDate on, int total, List<DeadlineAnswer> deadlines) {}

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
     */
    @GetMapping("/api/deadlines")
    DeadlinesAnswer deadlines(
            @RequestParam(name = "offer", required = false) @Nullable String offer,
            @RequestParam(name = "worker", required = false) @Nullable String worker,
            @RequestParam(name = "timing", required = false) @Nullable String timing) {
        var today = DanishDay.today(clock);
        var ofOffer = offer == null ? null : new OfferId(offer);
        var timed = timing == null ? null : timing(timing);
        var ofWorker = worker == null ? null : new UserId(worker);
        var found = CitizenDue.ofWorker(readings, today, ofWorker, readings.due(today, rules)).stream()
                .filter(each -> ofOffer == null || ofOffer.equals(each.due().offer()))
                .filter(each -> timed == null || timed == each.due().timing())
                .toList();
        return new DeadlinesAnswer(
                today,
                found.size(),
                found.stream().limit(MOST).map(DeadlineAnswer::of).toList());
    }

    private static Due.Timing timing(String text) {
        return Arrays.stream(Due.Timing.values())
                .filter(timing -> timing.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "timing", "is none that there is", "one of " + Arrays.toString(Due.Timing.values())));
    }
}
