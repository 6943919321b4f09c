package dk.spor.query.replay;

import dk.spor.events.CorrectionEvent;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.pathway.Correction;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.ReadingRefused.UnknownDecision;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.wire.EventCatalogue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries a decision once more: beside the citizen as the decider saw them, and as they are known today. */
public final class Replaying {

    private final KnownCitizens known;
    private final PastReadings past;
    private final RuleCatalogue rules;

    public Replaying(KnownCitizens known, PastReadings past, RuleCatalogue rules) {
        this.known = known;
        this.past = past;
        this.rules = rules;
    }

    /**
     * @param knownAt what stands for today: an instant with its offset, or a position; absent for all that is known
     * @throws UnknownDecision when nothing like it had been recorded of the citizen by then
     * @throws dk.spor.values.InvalidValue when there is no such moment
     */
    public Replay of(CitizenId citizen, EntryId entry, @Nullable String knownAt) {
        var now = known.asked(citizen, null, knownAt, 0);
        var today = now.pathway().view();
        var told = past.told(citizen, now.moment());
        var counting = today.decision(entry);
        var decision = counting.or(() -> retracted(entry, told)).orElseThrow(() -> new UnknownDecision(entry));
        var criteria = new BothSides(past, rules).of(decision, today, now.moment());
        return new Replay(
                citizen,
                decision,
                counting.isEmpty(),
                now.moment().knownAt(),
                Verdict.of(criteria, decision.result()),
                criteria,
                tooLate(decision, told),
                corrected(decision, today));
    }

    /** As it was known before it was retracted. */
    private Optional<Decision> retracted(EntryId entry, List<RecordedEvent> told) {
        return told.stream()
                .filter(recorded -> recorded.event() instanceof CorrectionEvent correction
                        && correction.corrects().equals(entry))
                .reduce((earlier, later) -> later)
                .flatMap(recorded -> past.pathway(
                                ((CorrectionEvent) recorded.event()).citizenId(),
                                Moment.knownAt(recorded.position() - 1))
                        .decision(entry));
    }

    private static List<KnownTooLate> tooLate(Decision decision, List<RecordedEvent> told) {
        var seen = decision.seen();
        if (seen == null) {
            return List.of();
        }
        return told.stream()
                .filter(recorded -> recorded.position() > seen
                        && !recorded.event().happenedOn().isAfter(decision.on()))
                .filter(recorded -> !(recorded.event() instanceof CorrectionEvent)
                        && !recorded.event().entryId().equals(decision.entry().id()))
                .map(recorded -> new KnownTooLate(
                        recorded.event().entryId(),
                        EventCatalogue.typeOf(recorded.event().getClass()).name(),
                        recorded.event().happenedOn(),
                        recorded.position(),
                        recorded.recordedAt()))
                .toList();
    }

    private static List<Correction> corrected(Decision decision, Pathway today) {
        return today.corrections().stream()
                .filter(correction ->
                        correction.decidedUpon().contains(decision.entry().id()))
                .toList();
    }
}
