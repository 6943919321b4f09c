package dk.spor.command.trial;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.citizen.CitizenAggregate;
import dk.spor.command.citizen.CitizenState;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.deciding.Denmark;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.memory.Memory;
import dk.spor.command.memory.Subject;
import dk.spor.command.offer.OfferAggregate;
import dk.spor.command.offer.OfferDecisions;
import dk.spor.command.offer.OfferState;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.request.Admission;
import dk.spor.command.request.Answer;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.command.request.RequestDigest;
import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides as the real one would, and records nothing. What it has decided counts for what it is asked next, so a whole
 * sequence of requests can be tried. Not for several threads.
 */
public final class TrialRecorder implements Recorder {

    private final Clock clock;
    private final TrialLog log;
    private final Surroundings surroundings;
    private final Streams<CitizenState> citizens;
    private final Streams<OfferState> offers;

    /**
     * @param clock for the present day
     * @param log as it is; what comes into it meanwhile is not seen
     */
    public TrialRecorder(Clock clock, RuleCatalogue rules, CprRegister cprs, EventLog log) {
        this.clock = clock;
        this.log = new TrialLog(log);
        this.citizens = new Streams<>(CitizenAggregate.MEMORY, this.log);
        this.offers = new Streams<>(OfferAggregate.MEMORY, this.log);
        this.surroundings = new Surroundings(
                clock,
                rules,
                offer -> Optional.ofNullable(
                        offers.of(StreamId.of(offer)).state().offer()),
                new TrialCprs(cprs),
                this.log);
    }

    /** The log as it would be. */
    public EventLog log() {
        return log;
    }

    /** What would be recorded, in order. */
    public List<RecordedEvent> decided() {
        return log.decided();
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        return record(
                citizens,
                StreamId.of(citizen),
                command,
                asking,
                known -> surroundings.decide(known, citizen, command, asking));
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        return record(
                offers,
                StreamId.of(offer),
                command,
                asking,
                known -> OfferDecisions.decide(
                        known, offer, command, Denmark.today(clock), surroundings.rules(), EntryIdsOf.request(asking)));
    }

    private <S> Outcome record(
            Streams<S> streams,
            StreamId stream,
            Object command,
            Asking asking,
            Function<S, Verdict<? extends SporEvent>> decide) {
        var turnedAway = Admission.check(asking.role(), command);
        if (turnedAway.isPresent()) {
            return new Outcome.Refused(turnedAway.get());
        }
        var known = streams.of(stream);
        var digest = RequestDigest.of(stream, (Record) command);
        return known.requests().answerTo(asking, digest).map(this::outcome).orElseGet(() -> switch (decide.apply(
                known.state())) {
            case Verdict.Refused<? extends SporEvent> refused -> new Outcome.Refused(refused.refusal());
            case Verdict.Accepted<? extends SporEvent> accepted -> {
                keep(streams, stream, accepted.events(), asking, digest);
                yield new Outcome.Recorded(
                        accepted.events().stream().map(SporEvent::entryId).toList(), log.head(), false);
            }
        });
    }

    private Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Made made -> new Outcome.Recorded(made.entries(), log.head(), false);
            case Answer.MadeBefore before -> new Outcome.Recorded(before.entries(), log.head(), true);
            case Answer.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private <S> void keep(
            Streams<S> streams, StreamId stream, List<? extends SporEvent> events, Asking asking, String digest) {
        var recording = new Recording(asking.by(), asking.role(), asking.key(), digest, asking.source());
        for (var event : events) {
            log.append(new RecordedEvent(
                    log.head() + 1, clock.instant(), stream, log.lastSequence(stream) + 1, event, recording));
            streams.learn(stream, event, recording);
        }
    }

    /** What is known of the streams of one kind. */
    private record Streams<S>(Subject<S> subject, EventLog log, Map<StreamId, Memory<S>> known) {

        Streams(Subject<S> subject, EventLog log) {
            this(subject, log, new HashMap<>());
        }

        Memory<S> of(StreamId stream) {
            return known.computeIfAbsent(stream, this::read);
        }

        void learn(StreamId stream, SporEvent event, Recording recording) {
            var after = subject.after(of(stream), event, recording);
            known.put(stream, after.behind() ? read(stream) : after);
        }

        private Memory<S> read(StreamId stream) {
            return subject.whole(log.readStream(stream, 0, Integer.MAX_VALUE));
        }
    }
}
