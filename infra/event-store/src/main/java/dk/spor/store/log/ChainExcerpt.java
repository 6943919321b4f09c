package dk.spor.store.log;

import java.util.List;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/** Reads what proves where the commits of one stream stand, without what stands in the commits of others. */
public final class ChainExcerpt {

    private final CommitCollection commits;

    public ChainExcerpt(CommitCollection commits) {
        this.commits = commits;
    }

    /**
     * Walks from the stream's first commit on; nothing is held.
     *
     * @param stream such as {@code citizen/UUID}
     * @param until the position of the last commit to be looked at
     * @param part is told of each commit, in order
     */
    public void read(String stream, long until, Consumer<ExcerptPart> part) {
        List<Commit> beginning = commits.holdingAny(List.of(StreamPlace.key(stream, 0)));
        if (beginning.isEmpty()) {
            return;
        }
        try (CommitWalk walk = new CommitWalk(commits, beginning.getFirst().first())) {
            while (walk.hasNext()) {
                RawBsonDocument document = walk.next();
                if (CommitCollection.firstOf(document) > until) {
                    return;
                }
                tell(document, stream, part);
            }
        }
    }

    private static void tell(RawBsonDocument document, String stream, Consumer<ExcerptPart> part) {
        Commit commit = CommitBson.read(document);
        List<StoredEvent> own =
                commit.events().stream().filter(event -> isOf(stream, event)).toList();
        boolean chained = document.containsKey(CommitLayout.HASH);
        boolean alone = own.size() == commit.events().size();
        if (chained && alone) {
            part.accept(new ExcerptPart.Own(commit, hash(document, CommitLayout.PREVIOUS), hashOf(document)));
            return;
        }
        if (chained) {
            part.accept(new ExcerptPart.Other(
                    commit.first(),
                    commit.at(),
                    CommitDigest.ofContent(commit.id(), commit.events()),
                    hashOf(document)));
        }
        if (!own.isEmpty()) {
            part.accept(new ExcerptPart.Unproven(new Commit(commit.first(), commit.id(), commit.at(), own), !chained));
        }
    }

    private static boolean isOf(String stream, StoredEvent event) {
        StreamPlace place = event.place();
        return place != null && place.stream().equals(stream);
    }

    private static Hash hashOf(RawBsonDocument document) {
        return hash(document, CommitLayout.HASH);
    }

    private static Hash hash(RawBsonDocument document, String field) {
        return Hash.of(document.getBinary(field).getData());
    }
}
