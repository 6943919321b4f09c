package dk.spor.app.ndjson;

import dk.spor.command.Recorder;
import dk.spor.command.placement.Following;
import dk.spor.command.placement.Placement;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.trial.TrialRecorder;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import java.time.Clock;

/**
 * What an import works with.
 *
 * @param placed how far the process that gives places has come
 */
public record Workplace(
        Recorder recorder, EventLog log, RuleCatalogue rules, CprRegister cprs, ReachedPosition placed, Clock clock) {

    /** Records, and gives places where a line needs one. */
    Following following() {
        return new Following(recorder, new Placement(log, recorder, placed));
    }

    /** Decides as {@link #following} would, and records nothing. */
    Recorder trying() {
        var trial = new TrialRecorder(clock, rules, cprs, log);
        return new Following(trial, new Placement(trial.log(), trial, new InMemory(placed.read())));
    }

    private static final class InMemory implements ReachedPosition {

        private long position;

        InMemory(long position) {
            this.position = position;
        }

        @Override
        public long read() {
            return position;
        }

        @Override
        public void write(long reached) {
            position = reached;
        }
    }
}
