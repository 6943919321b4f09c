package dk.spor.query.page.integrity;

import dk.spor.query.integrity.LogName;
import dk.spor.query.integrity.LogState;
import dk.spor.query.integrity.LogState.Verification;
import dk.spor.query.page.words.Words;
import dk.spor.query.timeline.DanishDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log on the page, in the reader's language.
 *
 * @param verified what was found last, in a sentence
 * @param broken what does not fit, in English as the verifier says it; absent where all does
 * @param running how far a verification has got; absent while none runs
 */
public record LogSheet(
        LogName name,
        String title,
        String length,
        @Nullable String hash,
        String verified,
        @Nullable String broken,
        @Nullable String running,
        List<LogState.Signed> checkpoints) {

    static LogSheet of(LogState log, Words words) {
        var last = log.last();
        var running = log.running();
        return new LogSheet(
                log.name(),
                words.of(log.name()),
                words.text("integrity.length", log.head()),
                log.hash(),
                last == null ? words.text("integrity.never") : found(last, words),
                last == null ? null : last.why(),
                running == null ? null : words.text("integrity.running", running, log.head()),
                log.checkpoints());
    }

    private static String found(Verification last, Words words) {
        var at = words.formatted("integrity.time", last.ended().atZone(DanishDay.ZONE));
        var by = last.by();
        var who = by == null ? words.text("integrity.command-line") : by.value();
        return words.text(last.intact() ? "integrity.intact" : "integrity.broken", at, who, last.position());
    }
}
