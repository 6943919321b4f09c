package dk.spor.recording;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.SporEvent;
import dk.spor.values.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the events of one stream say once its corrections are known. A corrected entry has its place, its position and
 * the one who recorded it from the first time, and its content from its last correction that still counts; a retracted
 * one is gone. The corrections themselves stay where they are. Without corrections it is the stream itself.
 */
public final class CorrectedHistory {

    private final Set<EntryId> retracted = new HashSet<>();
    private final Map<EntryId, CitizenEvent> restated = new HashMap<>();

    private CorrectedHistory() {}

    /**
     * @param stream its events up to any position, from the first on, in order
     * @return what they say, in the same order
     */
    public static List<RecordedEvent> of(List<RecordedEvent> stream) {
        if (stream.stream().noneMatch(it -> it.event() instanceof CorrectionEvent)) {
            return stream;
        }
        var history = read(stream);
        var said = new ArrayList<RecordedEvent>(stream.size());
        stream.forEach(it -> history.said(it).ifPresent(said::add));
        return said;
    }

    /** The entries of a stream that no longer count, retracted corrections among them. */
    public static Set<EntryId> retracted(List<RecordedEvent> stream) {
        return Set.copyOf(read(stream).retracted);
    }

    /** The latest first: what a correction says counts unless something later has taken it back. */
    private static CorrectedHistory read(List<RecordedEvent> stream) {
        var history = new CorrectedHistory();
        stream.reversed().forEach(it -> history.note(it.event()));
        return history;
    }

    private void note(SporEvent event) {
        if (!(event instanceof CorrectionEvent correction) || retracted.contains(correction.entryId())) {
            return;
        }
        switch (correction) {
            case EntryRetracted it -> {
                if (!restated.containsKey(it.corrects())) {
                    retracted.add(it.corrects());
                }
            }
            case EntryCorrected it -> {
                if (!retracted.contains(it.corrects())) {
                    restated.putIfAbsent(it.corrects(), it.now().event());
                }
            }
        }
    }

    private Optional<RecordedEvent> said(RecordedEvent recorded) {
        var entry = recorded.event().entryId();
        if (recorded.event() instanceof CorrectionEvent) {
            return Optional.of(recorded);
        }
        if (retracted.contains(entry)) {
            return Optional.empty();
        }
        var event = restated.get(entry);
        return Optional.of(event == null ? recorded : recorded.saying(event));
    }
}
