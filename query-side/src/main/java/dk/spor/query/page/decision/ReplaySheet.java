package dk.spor.query.page.decision;

import dk.spor.query.page.citizen.CorrectionLine;
import dk.spor.query.page.words.Words;
import dk.spor.query.replay.KnownTooLate;
import dk.spor.query.replay.Replay;
import dk.spor.query.replay.Verdict;
import dk.spor.query.timeline.DanishDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a decision that is tried once more, in the reader's language.
 *
 * @param made "9. januar 2026 af sagsbehandler (Sagsbehandler)"
 * @param seen the position that the decider had before them; absent when it was not Spor
 * @param knownAt the position that stands for today
 * @param changes how many criteria say something else today
 * @param tooLate each in a line
 */
public record ReplaySheet(
        String title,
        String made,
        boolean retracted,
        @Nullable Long seen,
        long knownAt,
        Verdict verdict,
        String verdictWords,
        long changes,
        List<CriterionRow> criteria,
        List<String> tooLate,
        List<CorrectionLine> corrected) {

    public ReplaySheet {
        criteria = List.copyOf(criteria);
        tooLate = List.copyOf(tooLate);
        corrected = List.copyOf(corrected);
    }

    /** In the words of one language. */
    public static ReplaySheet of(String title, Replay replay, Words words) {
        var decision = replay.decision();
        var criteria = replay.criteria().stream()
                .map(criterion -> CriterionRow.of(criterion, words))
                .toList();
        return new ReplaySheet(
                title,
                words.text("decision.made-by", words.date(decision.on()), decision.by(), words.of(decision.role())),
                replay.retracted(),
                decision.seen(),
                replay.knownAt(),
                replay.verdict(),
                words.of(replay.verdict()),
                criteria.stream().filter(CriterionRow::changed).count(),
                criteria,
                replay.tooLate().stream().map(late -> line(late, words)).toList(),
                replay.corrected().stream()
                        .map(correction -> CorrectionLine.of(correction, words))
                        .toList());
    }

    private static String line(KnownTooLate late, Words words) {
        return words.text(
                "replay.late",
                words.text("kind." + late.kind()),
                words.date(late.on()),
                words.formatted("moment.time", late.recordedAt().atZone(DanishDay.ZONE)),
                Long.toString(late.position()));
    }
}
