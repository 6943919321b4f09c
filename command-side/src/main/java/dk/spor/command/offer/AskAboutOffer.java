package dk.spor.command.offer;

import dk.spor.command.Asking;
import dk.spor.command.OfferCommand;
import dk.spor.command.request.RequestDigest;
import dk.spor.recording.StreamId;
import dk.spor.values.OfferId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A command on its way to the offer's aggregate.
 *
 * @param stream the aggregate's identifier: {@code offer/NAME}
 * @param digest of target and command
 */
public record AskAboutOffer(
        @TargetAggregateIdentifier String stream, OfferId offer, OfferCommand command, Asking asking, String digest) {

    public static AskAboutOffer of(OfferId offer, OfferCommand command, Asking asking) {
        var stream = StreamId.of(offer);
        return new AskAboutOffer(stream.value(), offer, command, asking, RequestDigest.of(stream, (Record) command));
    }
}
