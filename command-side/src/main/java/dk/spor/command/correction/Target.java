package dk.spor.command.correction;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry that is to be corrected, in its history.
 *
 * @param stream as it stands in the log
 * @param said what it says now
 * @param entry the entry; empty where the stream has none such
 */
record Target(List<RecordedEvent> stream, List<RecordedEvent> said, Optional<RecordedEvent> entry) {

    static Target of(EntryId entry, List<RecordedEvent> stream) {
        var said = CorrectedHistory.of(stream);
        return new Target(stream, said, find(entry, said).or(() -> find(entry, stream)));
    }

    /** Why the entry can neither be corrected nor retracted, if it can't. */
    Optional<Refusal> untouchable() {
        if (entry.isEmpty()) {
            return Optional.of(CorrectionRules.entryKnown());
        }
        var fact = Fact.of(event());
        if (CorrectedHistory.retracted(stream).contains(fact.entry())) {
            return Optional.of(CorrectionRules.entryCounts(fact));
        }
        return isConsequence(event()) ? Optional.of(CorrectionRules.ofCause(fact)) : Optional.empty();
    }

    /** The entry as it reads now. */
    CitizenEvent event() {
        return (CitizenEvent) entry.orElseThrow().event();
    }

    /** Whether the entry is a correction itself. */
    boolean isCorrection() {
        return event() instanceof CorrectionEvent;
    }

    /**
     * The entry, and then what goes with it: what followed from it by a rule; with a correction, the others that were
     * made by the same request.
     */
    List<CitizenEvent> together() {
        var request = entry.orElseThrow().recording().request();
        var goingWithIt = said.stream()
                .filter(it -> it.recording().request().equals(request))
                .map(it -> (CitizenEvent) it.event())
                .filter(it -> !it.entryId().equals(event().entryId()))
                .filter(it -> isConsequence(it) || isCorrection() && it instanceof CorrectionEvent);
        return Stream.concat(Stream.of(event()), goingWithIt).toList();
    }

    /** Decisions that were made by somebody who had the entry before them. */
    List<EntryId> decidedUpon() {
        long position = entry.orElseThrow().position();
        return said.stream()
                .filter(it -> it.event() instanceof DecisionMade made && made.seen() != null && made.seen() >= position)
                .map(it -> it.event().entryId())
                .filter(it -> !it.equals(event().entryId()))
                .toList();
    }

    private static boolean isConsequence(CitizenEvent event) {
        return !(event instanceof CorrectionEvent) && AskedFor.by(event).isEmpty();
    }

    private static Optional<RecordedEvent> find(EntryId entry, List<RecordedEvent> among) {
        return among.stream().filter(it -> it.event().entryId().equals(entry)).findFirst();
    }
}
