package dk.spor.command.placement;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;

/**
 * Records, and lets what follows of places follow before it answers: who asks for one thing after another must not be
 * faster than the process.
 */
public final class Following implements Recorder {

    private final Recorder recorder;
    private final Placement placement;

    public Following(Recorder recorder, Placement placement) {
        this.recorder = recorder;
        this.placement = placement;
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        return followed(recorder.record(citizen, command, asking));
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        return followed(recorder.record(offer, command, asking));
    }

    private Outcome followed(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded) {
            placement.catchUp();
        }
        return outcome;
    }
}
