package dk.spor.command.request;

import dk.spor.command.Asking;
import dk.spor.command.Refusal;
import dk.spor.command.decision.Fact;
import dk.spor.events.SporEvent;
import dk.spor.recording.Recording;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that have recorded something in one stream, as the stream itself tells: a request and its key are
 * recorded in the same commit as what it made, so neither can be there without the other. Not for several threads.
 */
public final class Requests {

    private final Map<RequestKey, Seen> byKey = new HashMap<>();

    private record Seen(String digest, List<Fact> made) {}

    /** Remembers an event and the request that recorded it. */
    public void remember(SporEvent event, Recording recording) {
        byKey.computeIfAbsent(recording.request(), ignored -> new Seen(recording.requestDigest(), new ArrayList<>()))
                .made()
                .add(Fact.of(event));
    }

    /** The answer to a request that needs no decision; empty for one that does. */
    public Optional<Answer> answerTo(Asking asking, String digest) {
        var seen = byKey.get(asking.key());
        if (seen != null) {
            return Optional.of(
                    seen.digest.equals(digest)
                            ? new Answer.MadeBefore(
                                    seen.made.stream().map(Fact::entry).toList())
                            : new Answer.Refused(RequestRules.keyReused(seen.made.getFirst())));
        }
        return Optional.ofNullable(asking.entryId()).flatMap(this::refuseGiven).map(Answer.Refused::new);
    }

    private Optional<Refusal> refuseGiven(EntryId entry) {
        return byKey.values().stream()
                .flatMap(seen -> seen.made.stream())
                .filter(made -> made.entry().equals(entry))
                .findFirst()
                .map(RequestRules::entryOnce);
    }
}
