package dk.spor.query.page.frame;

import dk.spor.query.moment.Known;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.values.InvalidValue;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Reads for a page what was known at the time that its reader chose; of a time that there is not, it says so and shows
 * now.
 */
@Component
public final class TimeBar {

    private final KnownReadings known;
    private final PastReadings past;

    public TimeBar(KnownReadings known, PastReadings past) {
        this.known = known;
        this.past = past;
    }

    /** For a page about one citizen or offer. */
    public Known ofOne(TimeTyped typed, long atLeast, Words words, Model model, HttpServletResponse response) {
        return read(typed, (on, knownAt) -> known.ofOne(on, knownAt, atLeast), words, model, response);
    }

    /** For a page about everybody. */
    public Known ofAll(TimeTyped typed, Words words, Model model, HttpServletResponse response) {
        return read(typed, known::ofAll, words, model, response);
    }

    private Known read(
            TimeTyped typed,
            BiFunction<@Nullable String, @Nullable String, Known> reading,
            Words words,
            Model model,
            HttpServletResponse response) {
        try {
            var then = reading.apply(typed.on(), typed.knownAt());
            model.addAttribute("time", shown(typed, then, words));
            return then;
        } catch (InvalidValue e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            var now = known.ofAll(null, null);
            model.addAttribute("time", new TimeShown(typed, e.field(), null, null, now.at()));
            return now;
        }
    }

    private TimeShown shown(TimeTyped typed, Known then, Words words) {
        if (typed.on() == null && typed.knownAt() == null) {
            return new TimeShown(typed, null, null, null, then.at());
        }
        var recordedAt = past.recordedAt(then.at()).atZone(DanishDay.ZONE);
        return new TimeShown(typed, null, words.date(then.on()), words.formatted("moment.time", recordedAt), then.at());
    }
}
