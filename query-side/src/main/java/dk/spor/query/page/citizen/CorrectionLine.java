package dk.spor.query.page.citizen;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction in the list of all.
 *
 * @param on the day on which it was put right
 * @param what the entry as it was: "Samtale, 3. maj 2026"
 * @param now what it says since then
 * @param why the reason, and whether decisions had been made upon the entry as it was
 */
public record CorrectionLine(String on, String what, String now, String why) {

    private static final String CORRECTED = "entry-corrected";

    public static CorrectionLine of(Correction correction, Words words) {
        return new CorrectionLine(
                words.date(correction.on()),
                words.text("correction.entry", kind(correction.kind(), words), words.date(correction.wasOn())),
                now(correction, correction.now(), words),
                why(correction, words));
    }

    private static String now(Correction correction, Correction.@Nullable Now now, Words words) {
        if (now == null) {
            return words.text(
                    correction.kind().equals(CORRECTED) ? "correction.taken-back" : "correction.no-longer-counts");
        }
        if (!now.kind().equals(correction.kind())) {
            return words.text("correction.entry", kind(now.kind(), words), words.date(now.on()));
        }
        return now.on().equals(correction.wasOn())
                ? words.text("correction.other-content")
                : words.text("correction.other-day", words.date(now.on()));
    }

    private static String why(Correction correction, Words words) {
        var reason = words.of(correction.reason());
        int decisions = correction.decidedUpon().size();
        return decisions == 0 ? reason : words.text("correction.decided-upon", reason, decisions);
    }

    private static String kind(String kind, Words words) {
        return words.text("kind." + kind);
    }
}
