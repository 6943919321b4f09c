package dk.spor.recording;

import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;

/**
 * The sequence of events that one decision looks at: all of one citizen, or all of one offer.
 *
 * @param value as it stands in the log: {@code citizen/UUID} or {@code offer/NAME}
 */
public record StreamId(String value) {

    public static StreamId of(CitizenId citizen) {
        return new StreamId("citizen/" + citizen);
    }

    public static StreamId of(OfferId offer) {
        return new StreamId("offer/" + offer);
    }

    @Override
    public String toString() {
        return value;
    }
}
