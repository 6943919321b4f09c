package dk.spor.command.citizen;

import dk.spor.command.CitizenCommand;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.EntryIds;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.testing.AnyOffer;
import dk.spor.command.testing.History;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A citizen's history that is decided, remembered and corrected in memory, without a log around it. */
final class CorrectedLife {

    private final List<RecordedEvent> stream = new ArrayList<>();
    private final AtomicInteger entries = new AtomicInteger(10_000);
    private CitizenState state = CitizenState.UNKNOWN;
    private int requests;

    /** Lets something have happened. */
    void ask(CitizenEvent happened) {
        record(List.of(happened));
    }

    Verdict<CitizenEvent> ask(CitizenCommand command) {
        var verdict = CitizenDecisions.decide(state, command, context(this::nextEntry));
        if (verdict instanceof Verdict.Accepted<CitizenEvent> accepted) {
            record(accepted.events());
        }
        return verdict;
    }

    /** What would have been decided in another state, with the entries that were given. */
    Verdict<CitizenEvent> wouldBe(CitizenState other, CitizenCommand command, List<CitizenEvent> given) {
        var ids = given.stream().map(CitizenEvent::entryId).iterator();
        return CitizenDecisions.decide(other, command, context(ids::next));
    }

    CitizenState state() {
        return state;
    }

    List<RecordedEvent> stream() {
        return List.copyOf(stream);
    }

    /** What it says, without the corrections. */
    List<CitizenEvent> saidEvents() {
        return CorrectedHistory.of(stream).stream()
                .map(it -> (CitizenEvent) it.event())
                .filter(it -> !(it instanceof CorrectionEvent))
                .toList();
    }

    /** What is remembered of what it says. */
    CitizenState refolded() {
        var folded = CitizenState.UNKNOWN;
        for (var event : saidEvents()) {
            folded = folded.evolve(event);
        }
        return folded;
    }

    int count(Class<? extends CitizenEvent> kind) {
        return Math.toIntExact(
                stream.stream().filter(it -> kind.isInstance(it.event())).count());
    }

    private void record(List<CitizenEvent> events) {
        requests++;
        for (var event : events) {
            stream.add(new RecordedEvent(
                    stream.size() + 1L,
                    Examples.recordedAt(),
                    StreamId.of(History.CITIZEN),
                    stream.size(),
                    event,
                    new Recording(
                            Story.METTE, Role.SUPERVISOR, new RequestKey("request-" + requests), "digest", null)));
            state = event instanceof CorrectionEvent ? refolded() : state.evolve(event);
        }
    }

    private EntryId nextEntry() {
        return Examples.entry(entries.getAndIncrement());
    }

    private Context context(EntryIds ids) {
        return new Context(
                History.CITIZEN,
                Story.TODAY,
                Role.SUPERVISOR,
                RuleCatalogue.delivered(),
                offer -> Optional.of(AnyOffer.of(offer)),
                () -> stream.size(),
                this::stream,
                ids);
    }
}
