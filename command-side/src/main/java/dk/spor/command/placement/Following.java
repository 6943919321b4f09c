package dk.spor.command.placement;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;

/**
 * Records, and lets the process that gives places catch up before whatever needs a place: who asks for one thing after
 * another must not be faster than it.
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
        if (command instanceof EnrolCitizen || command instanceof RefusePlace) {
            placement.catchUp();
        }
        return recorder.record(citizen, command, asking);
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        return recorder.record(offer, command, asking);
    }

    /** When nothing more is asked for. */
    public void catchUp() {
        placement.catchUp();
    }
}
