package dk.spor.query.pathway;

import dk.spor.events.CorrectionEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rettelse: an entry was made to say something else, or nothing.
 *
 * @param on the day on which it was put right
 * @param recordedAt when that was recorded, UTC
 * @param corrects the entry
 * @param kind what that entry was: the name of its event
 * @param wasOn the day on which it had happened, as it was
 * @param now what it says instead; absent where it no longer counts
 * @param decidedUpon decisions that were made by somebody who had the entry before them as it was
 */
public record Correction(
        Entry entry,
        LocalDate on,
        Instant recordedAt,
        EntryId corrects,
        String kind,
        LocalDate wasOn,
        @Nullable Now now,
        CorrectionReason reason,
        List<EntryId> decidedUpon)
        implements Dated {

    /**
     * What an entry says instead.
     *
     * @param kind the name of its event
     * @param on the day on which it happened
     */
    public record Now(String kind, LocalDate on) {}

    public Correction {
        decidedUpon = List.copyOf(decidedUpon);
    }

    static Correction of(CorrectionEvent event, RecordedEvent recorded) {
        return new Correction(
                Entry.of(recorded),
                event.happenedOn(),
                recorded.recordedAt(),
                event.corrects(),
                event.kind(),
                event.wasOn(),
                now(event),
                event.reason(),
                event.decidedUpon());
    }

    /** Whether the entry no longer counts. */
    public boolean retraction() {
        return now == null;
    }

    /** The latest first, as each can take back an earlier one. */
    static Set<EntryId> corrected(List<Correction> corrections) {
        var gone = new HashSet<EntryId>();
        var corrected = new HashSet<EntryId>();
        corrections.stream()
                .sorted(Comparator.comparingLong((Correction it) -> it.entry().position())
                        .reversed())
                .filter(it -> !gone.contains(it.entry().id()))
                .forEach(it -> (it.retraction() ? gone : corrected).add(it.corrects()));
        corrected.removeAll(gone);
        return corrected;
    }

    private static @Nullable Now now(CorrectionEvent event) {
        return switch (event) {
            case EntryRetracted ignored -> null;
            case EntryCorrected it -> new Now(it.now().kind(), it.now().event().happenedOn());
        };
    }
}
