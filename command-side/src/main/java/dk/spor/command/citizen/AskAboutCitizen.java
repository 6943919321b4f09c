package dk.spor.command.citizen;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.request.RequestDigest;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A command on its way to the citizen's aggregate.
 *
 * @param stream the aggregate's identifier: {@code citizen/UUID}
 * @param digest of target and command
 */
public record AskAboutCitizen(
        @TargetAggregateIdentifier String stream,
        CitizenId citizen,
        CitizenCommand command,
        Asking asking,
        String digest) {

    public static AskAboutCitizen of(CitizenId citizen, CitizenCommand command, Asking asking) {
        var stream = StreamId.of(citizen);
        return new AskAboutCitizen(
                stream.value(), citizen, command, asking, RequestDigest.of(stream, (Record) command));
    }
}
