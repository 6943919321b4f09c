package dk.spor.command.correction;

import dk.spor.command.CorrectionCommand;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.EntryIds;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.Restated;
import dk.spor.wire.EventCatalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * The events by which a correction is put down.
 *
 * @param asked what is asked for
 * @param target of which entry
 * @param context names the correction's own entries
 */
record Wording(CorrectionCommand asked, Target target, Context context) {

    /** The entry is gone, and what followed from it. */
    List<CitizenEvent> retraction() {
        return target.together().stream().map(this::retracted).toList();
    }

    /**
     * The entry says something else, and so does what followed from it; what no longer follows is gone, and what
     * follows now and did not before is new.
     *
     * @param instead what is to be said, by {@link #sameEntries}
     */
    List<CitizenEvent> correction(List<CitizenEvent> instead) {
        var written = new ArrayList<CitizenEvent>();
        var left = new ArrayList<>(target.together());
        for (var event : instead) {
            var before = left.stream()
                    .filter(it -> it.entryId().equals(event.entryId()))
                    .findFirst();
            before.ifPresent(left::remove);
            if (before.isEmpty()) {
                written.add(event);
            } else if (written.isEmpty() || !before.get().equals(event)) {
                written.add(corrected(before.get(), event));
            }
        }
        left.forEach(gone -> written.add(retracted(gone)));
        return written;
    }

    /** The identifiers that the entry and what follows from it have, and then new ones. */
    EntryIds sameEntries() {
        var same = target.together().stream().map(CitizenEvent::entryId).iterator();
        return () -> same.hasNext() ? same.next() : context.newEntry();
    }

    private CitizenEvent corrected(CitizenEvent was, CitizenEvent now) {
        return new EntryCorrected(
                context.newEntry(),
                context.citizen(),
                asked.on(),
                was.entryId(),
                kindOf(was),
                was.happenedOn(),
                asked.reason(),
                asked.note(),
                new Restated(now),
                target.decidedUpon());
    }

    private CitizenEvent retracted(CitizenEvent was) {
        return new EntryRetracted(
                context.newEntry(),
                context.citizen(),
                asked.on(),
                was.entryId(),
                kindOf(was),
                was.happenedOn(),
                asked.reason(),
                asked.note(),
                target.decidedUpon());
    }

    private static String kindOf(CitizenEvent event) {
        return EventCatalogue.typeOf(event.getClass()).name();
    }
}
