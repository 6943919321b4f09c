package dk.spor.command.correction;

import dk.spor.events.CitizenEvent;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import java.util.ArrayList;
import java.util.List;

/** A stream with events at its end that have not been recorded, to see how it would then read. */
final class Hypothesis {

    private Hypothesis() {}

    /**
     * @param stream as it stands in the log; not empty
     * @param more what would be recorded
     * @return what it would say
     */
    static List<RecordedEvent> with(List<RecordedEvent> stream, List<CitizenEvent> more) {
        var last = stream.getLast();
        var longer = new ArrayList<>(stream);
        for (var event : more) {
            longer.add(new RecordedEvent(
                    last.position() + 1, last.recordedAt(), last.stream(), longer.size(), event, last.recording()));
        }
        return CorrectedHistory.of(longer);
    }
}
