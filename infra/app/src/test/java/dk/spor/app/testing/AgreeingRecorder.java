package dk.spor.app.testing;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Agrees to everything, keeps what it was asked in order, and answers a key it knows as the log does. */
public final class AgreeingRecorder implements Recorder {

    private final List<Asked> asked = new ArrayList<>();
    private final Map<Key, Outcome.Recorded> known = new HashMap<>();

    /** Everything asked for, without what was only repeated. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Outcome record(CitizenId citizen, CitizenCommand command, Asking asking) {
        return remember(StreamId.of(citizen), command, asking);
    }

    @Override
    public Outcome record(OfferId offer, OfferCommand command, Asking asking) {
        return remember(StreamId.of(offer), command, asking);
    }

    private Outcome remember(StreamId stream, Object command, Asking asking) {
        var key = new Key(stream, asking.key());
        var before = known.get(key);
        if (before != null) {
            return new Outcome.Recorded(before.entries(), before.position(), true);
        }
        asked.add(new Asked(stream, command, asking));
        var entry = Objects.requireNonNullElseGet(asking.entryId(), EntryId::random);
        var recorded = new Outcome.Recorded(List.of(entry), asked.size(), false);
        known.put(key, recorded);
        return recorded;
    }

    /** What was asked, of whom, by whom. */
    public record Asked(StreamId stream, Object command, Asking asking) {}

    private record Key(StreamId stream, RequestKey request) {}
}
