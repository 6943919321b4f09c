package dk.spor.app.testing;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.trial.TrialRecorder;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The command side's real decisions on a log in memory, without Axon around them: the same answers, only faster. */
public final class DecidingRecorder implements Recorder, EventLog {

    private final TrialRecorder trial;

    /** @param clock for the present day and for the recorded times */
    public DecidingRecorder(Clock clock) {
        this.trial = new TrialRecorder(clock, RuleCatalogue.delivered(), new MemoryCprs(), new EmptyLog());
    }

    /** Everything recorded, in order. */
    public List<RecordedEvent> log() {
        return trial.decided();
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        return trial.record(citizen, command, asking);
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        return trial.record(offer, command, asking);
    }

    @Override
    public long head() {
        return trial.log().head();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return trial.log().readAfter(position, limit);
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return trial.log().readStream(stream, fromSequence, limit);
    }

    @Override
    public long lastSequence(StreamId stream) {
        return trial.log().lastSequence(stream);
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        return head() > position;
    }
}
