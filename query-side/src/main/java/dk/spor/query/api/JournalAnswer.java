package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dk.spor.query.moment.Known;
import dk.spor.query.pathway.Correction;
import dk.spor.query.reading.JournalPage;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.SourceRow;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a journal as the API answers with it.
 *
 * @param on the day that it is true of
 * @param knownAt the position in the log up to which everything is known here
 * @param next what to give as {@code before} for the page after this one; absent on the last
 */
record JournalAnswer(
        CitizenId citizen,
        LocalDate on,
        long knownAt,
        List<JournalEntry> entries,
        @Nullable Long next) {

    static JournalAnswer of(CitizenId citizen, Known known, JournalPage page, List<Correction> corrections) {
        long newest =
                page.entries().stream().mapToLong(RecordedEvent::position).max().orElse(0);
        return new JournalAnswer(
                citizen,
                known.on(),
                known.at(newest),
                page.entries().stream()
                        .map(entry -> JournalEntry.of(entry, corrections))
                        .toList(),
                page.next());
    }

    /**
     * One event.
     *
     * @param type the event's name in the log, such as {@code citizen-enrolled}
     * @param revision the revision that {@code payload} has
     * @param by the login of the one who recorded it
     * @param source the row of another system that said so; absent for facts that were recorded here
     * @param correctedBy the corrections and retractions of it, in the order of recording; the entry itself stays as it
     *     was recorded
     * @param payload what was recorded, by the event's contract
     */
    record JournalEntry(
            long sequence,
            long position,
            EntryId entry,
            Instant recordedAt,
            LocalDate happenedOn,
            String type,
            int revision,
            UserId by,
            Role role,
            @Nullable SourceRow source,
            List<EntryId> correctedBy,
            @JsonRawValue String payload) {

        static JournalEntry of(RecordedEvent recorded, List<Correction> corrections) {
            var event = recorded.event();
            var type = EventCatalogue.typeOf(event.getClass());
            return new JournalEntry(
                    recorded.sequence(),
                    recorded.position(),
                    event.entryId(),
                    recorded.recordedAt(),
                    event.happenedOn(),
                    type.name(),
                    type.revision(),
                    recorded.recording().by(),
                    recorded.recording().role(),
                    recorded.recording().source(),
                    corrections.stream()
                            .filter(it -> it.corrects().equals(event.entryId()))
                            .map(Correction::entry)
                            .sorted(Comparator.comparingLong(Entry::position))
                            .map(Entry::id)
                            .toList(),
                    new String(EventJson.write(event), StandardCharsets.UTF_8));
        }
    }
}
