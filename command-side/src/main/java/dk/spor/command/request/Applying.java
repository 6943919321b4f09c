package dk.spor.command.request;

import dk.spor.command.Asking;
import dk.spor.events.SporEvent;
import dk.spor.recording.Recording;
import dk.spor.wire.Recordings;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Hands decided events to Axon, each with who said so beside it. */
public final class Applying {

    private Applying() {}

    /** To be called by an aggregate's command handler. */
    public static Answer apply(List<? extends SporEvent> events, Asking asking, String digest) {
        var recording = new Recording(asking.by(), asking.role(), asking.key(), digest, asking.source());
        var metaData = MetaData.from(Recordings.toMap(recording));
        events.forEach(event -> AggregateLifecycle.apply(event, metaData));
        return new Answer.Made(events.stream().map(SporEvent::entryId).toList());
    }
}
