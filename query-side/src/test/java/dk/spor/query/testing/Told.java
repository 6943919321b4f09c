package dk.spor.query.testing;

import dk.spor.events.SporEvent;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.pathway.Pathway;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import java.util.List;

/** What the folds make of facts that are told in this order. */
public final class Told {

    private Told() {}

    public static Pathway pathway(Facts of, SporEvent... events) {
        return pathway(of, List.of(events));
    }

    public static Pathway pathway(Facts of, List<? extends SporEvent> events) {
        var known = Pathway.of(of.citizen());
        for (var event : recorded(events)) {
            known = Pathway.evolve(known, event);
        }
        return known;
    }

    public static CtiTimeline cti(Facts of, SporEvent... events) {
        var known = CtiTimeline.of(of.citizen());
        for (var event : recorded(List.of(events))) {
            known = CtiTimeline.evolve(known, event);
        }
        return known;
    }

    public static List<RecordedEvent> recorded(List<? extends SporEvent> events) {
        var log = new InMemoryLog();
        log.append(events);
        return CorrectedHistory.of(log.readAfter(0, Integer.MAX_VALUE));
    }
}
