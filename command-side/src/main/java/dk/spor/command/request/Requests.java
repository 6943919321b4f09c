package dk.spor.command.request;

import dk.spor.command.Asking;
import dk.spor.command.deciding.Fact;
import dk.spor.events.SporEvent;
import dk.spor.recording.Recording;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.TreePVector;

/**
 * The requests that have recorded something in one stream, as the stream itself tells: a request and its key are
 * recorded in the same commit as what it made, so neither can be there without the other. Never changes: one more
 * shares what was there before.
 */
public final class Requests {

    /** Before the first event. */
    public static final Requests NONE = new Requests(OrderedPMap.empty(), HashTreePMap.empty());

    private final OrderedPMap<RequestKey, Seen> byKey;
    private final HashPMap<EntryId, Fact> byEntry;

    /**
     * A request that has recorded something.
     *
     * @param key the client's name for it
     * @param digest of what it asked for
     * @param made its entries, the one that was asked for first
     */
    public record Seen(RequestKey key, String digest, List<Fact> made) {

        public Seen {
            made = TreePVector.from(made);
        }

        private Seen and(Fact more) {
            return new Seen(key, digest, TreePVector.from(made).plus(more));
        }
    }

    private Requests(OrderedPMap<RequestKey, Seen> byKey, HashPMap<EntryId, Fact> byEntry) {
        this.byKey = byKey;
        this.byEntry = byEntry;
    }

    /** Those that were remembered before. */
    public static Requests of(List<Seen> seen) {
        var requests = NONE;
        for (var one : seen) {
            for (var made : one.made) {
                requests = requests.and(one.key, one.digest, made);
            }
        }
        return requests;
    }

    /** With an event and the request that recorded it. */
    public Requests and(SporEvent event, Recording recording) {
        return and(recording.request(), recording.requestDigest(), Fact.of(event));
    }

    private Requests and(RequestKey key, String digest, Fact made) {
        var before = byKey.get(key);
        var seen = before == null ? new Seen(key, digest, List.of(made)) : before.and(made);
        return new Requests(byKey.plus(key, seen), byEntry.plus(made.entry(), made));
    }

    /** All of them, in the order of recording. */
    public List<Seen> all() {
        return List.copyOf(byKey.values());
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
        return Optional.ofNullable(asking.entryId())
                .flatMap(entry -> Optional.ofNullable(byEntry.get(entry)))
                .map(RequestRules::entryOnce)
                .map(Answer.Refused::new);
    }

    /** By what it knows of each request. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Requests requests && byKey.equals(requests.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return "Requests" + byKey.values();
    }
}
