package dk.spor.app.testing;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.citizen.CitizenDecisions;
import dk.spor.command.citizen.CitizenState;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Denmark;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferDecisions;
import dk.spor.command.offer.OfferState;
import dk.spor.command.request.Answer;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.command.request.RequestDigest;
import dk.spor.command.request.Requests;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.SporEvent;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command side's real decisions on a log in memory, without Axon around them: the same answers, only faster. */
public final class DecidingRecorder implements Recorder, EventLog {

    private final Clock clock;
    private final RuleCatalogue rules = RuleCatalogue.delivered();
    private final List<RecordedEvent> log = new ArrayList<>();
    private final Map<StreamId, List<RecordedEvent>> streams = new HashMap<>();
    private final Map<StreamId, Requests> requests = new HashMap<>();
    private final Map<CitizenId, CitizenState> citizens = new HashMap<>();
    private final Map<OfferId, OfferState> offers = new HashMap<>();

    /** @param clock for the present day and for the recorded times */
    public DecidingRecorder(Clock clock) {
        this.clock = clock;
    }

    /** Everything recorded, in order. */
    public List<RecordedEvent> log() {
        return List.copyOf(log);
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        var stream = StreamId.of(citizen);
        var digest = RequestDigest.of(stream, (Record) command);
        return answeredBefore(stream, asking, digest).orElseGet(() -> {
            var context = new Context(
                    citizen,
                    Denmark.today(clock),
                    asking.role(),
                    rules,
                    offer -> Optional.ofNullable(offers.get(offer)).map(OfferState::offer),
                    log::size,
                    () -> readStream(stream, 0, Integer.MAX_VALUE),
                    EntryIdsOf.request(asking));
            var state = citizens.getOrDefault(citizen, CitizenState.UNKNOWN);
            return keep(stream, CitizenDecisions.decide(state, command, context), asking, digest);
        });
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        var stream = StreamId.of(offer);
        var digest = RequestDigest.of(stream, (Record) command);
        return answeredBefore(stream, asking, digest)
                .orElseGet(() -> keep(
                        stream,
                        OfferDecisions.decide(
                                offers.getOrDefault(offer, OfferState.UNKNOWN),
                                offer,
                                command,
                                Denmark.today(clock),
                                rules,
                                EntryIdsOf.request(asking)),
                        asking,
                        digest));
    }

    private Optional<Outcome> answeredBefore(StreamId stream, Asking asking, String digest) {
        var known = requests.get(stream);
        return known == null ? Optional.empty() : known.answerTo(asking, digest).map(this::outcome);
    }

    private Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Made made -> new Outcome.Recorded(made.entries(), head(), false);
            case Answer.MadeBefore before -> new Outcome.Recorded(before.entries(), head(), true);
            case Answer.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private Outcome keep(StreamId stream, Verdict<? extends SporEvent> decision, Asking asking, String digest) {
        return switch (decision) {
            case Verdict.Refused<? extends SporEvent> refused -> new Outcome.Refused(refused.refusal());
            case Verdict.Accepted<? extends SporEvent> accepted -> {
                accepted.events().forEach(event -> append(stream, event, asking, digest));
                var entries = accepted.events().stream().map(SporEvent::entryId).toList();
                yield new Outcome.Recorded(entries, head(), false);
            }
        };
    }

    private void append(StreamId stream, SporEvent event, Asking asking, String digest) {
        var recording = new Recording(asking.by(), asking.role(), asking.key(), digest, asking.source());
        var events = streams.computeIfAbsent(stream, unknown -> new ArrayList<>());
        var recorded = new RecordedEvent(log.size() + 1, clock.instant(), stream, events.size(), event, recording);
        log.add(recorded);
        events.add(recorded);
        requests.merge(stream, Requests.NONE.and(event, recording), (known, one) -> known.and(event, recording));
        switch (event) {
            case CorrectionEvent it -> citizens.put(it.citizenId(), corrected(events));
            case CitizenEvent it ->
                citizens.put(
                        it.citizenId(),
                        citizens.getOrDefault(it.citizenId(), CitizenState.UNKNOWN)
                                .evolve(it));
            case OfferEvent it ->
                offers.put(
                        it.offer(),
                        offers.getOrDefault(it.offer(), OfferState.UNKNOWN).evolve(it));
        }
    }

    private static CitizenState corrected(List<RecordedEvent> stream) {
        var state = CitizenState.UNKNOWN;
        for (var recorded : CorrectedHistory.of(stream)) {
            state = state.evolve((CitizenEvent) recorded.event());
        }
        return state;
    }

    @Override
    public long head() {
        return log.size();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return log.stream().skip(position).limit(limit).toList();
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return streams.getOrDefault(stream, List.of()).stream()
                .skip(fromSequence)
                .limit(limit)
                .toList();
    }

    @Override
    public long lastSequence(StreamId stream) {
        return streams.getOrDefault(stream, List.of()).size() - 1L;
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        return head() > position;
    }
}
