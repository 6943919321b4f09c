package dk.spor.app.demo;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Instant;

/** One thing that the demo asks to have recorded, at its instant. */
sealed interface DemoRequest {

    /** When it is asked for. */
    Instant at();

    /** Who asks, and by which key. */
    Asking asking();

    /** About whom or what. */
    StreamId stream();

    /** Asks. */
    Outcome sendTo(Recorder recorder);

    /** The same, by somebody who has everything up to a position before them. */
    default DemoRequest seenUpTo(long position) {
        return this;
    }

    record AboutCitizen(Instant at, CitizenId citizen, CitizenCommand command, Asking asking) implements DemoRequest {

        @Override
        public StreamId stream() {
            return StreamId.of(citizen);
        }

        @Override
        public Outcome sendTo(Recorder recorder) {
            return recorder.record(citizen, command, asking);
        }

        @Override
        public DemoRequest seenUpTo(long position) {
            return command instanceof MakeDecision decision
                    ? new AboutCitizen(at, citizen, decision.seeing(position), asking)
                    : this;
        }
    }

    record AboutOffer(Instant at, OfferId offer, OfferCommand command, Asking asking) implements DemoRequest {

        @Override
        public StreamId stream() {
            return StreamId.of(offer);
        }

        @Override
        public Outcome sendTo(Recorder recorder) {
            return recorder.record(offer, command, asking);
        }
    }
}
