package dk.spor.store.log;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/**
 * A commit as the bytes of its document, complete but for its place in the log. Who appends writes them out before it
 * waits; when its turn comes, position, time and links are filled in where they belong, as often as another process is
 * first.
 */
final class CommitDraft {

    /** MongoDB refuses a document over 16 MiB. */
    static final int LARGEST_BYTES = 16 * 1024 * 1024;

    private static final int ROOM_FOR_MOST = 1024;

    private final NewCommit commit;
    private final Hash content;
    private final Instant latest;
    private final byte[] document;

    private CommitDraft(NewCommit commit, byte[] document) {
        this.commit = commit;
        this.content = CommitDigest.ofContent(commit.id(), commit.events());
        this.latest = commit.events().stream()
                .map(StoredEvent::at)
                .reduce(CommitDraft::later)
                .orElseThrow();
        this.document = document;
    }

    /** @throws CommitTooLarge when MongoDB would not take it */
    static CommitDraft of(NewCommit commit) {
        CommitText.check(commit);
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(ROOM_FOR_MOST)) {
            CommitLayout.write(buffer, commit);
            if (buffer.size() > LARGEST_BYTES) {
                throw new CommitTooLarge(commit, largestOf(commit), buffer.size());
            }
            return new CommitDraft(commit, buffer.toByteArray());
        }
    }

    private static StoredEvent largestOf(NewCommit commit) {
        return commit.events().stream()
                .max(Comparator.comparingInt(event -> event.payload().text().length()))
                .orElseThrow();
    }

    /** Fills in the place after this tip; gives the tip that the log has once this is in it. */
    Tip placeAfter(Tip tip) {
        long first = tip.position() + 1;
        Instant at = later(commit.at(), tip.at());
        Instant known = later(latest, tip.latest());
        Hash hash = CommitDigest.ofLink(tip.hash(), first, at, content);
        Tip next = new Tip(tip.position() + commit.events().size(), hash, at, known);
        CommitLayout.fillIn(ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN), first, tip.hash(), next);
        return next;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The document at the place that was last filled in. */
    RawBsonDocument document() {
        return new RawBsonDocument(document);
    }

    /** Whether a document is this one at its place, to the last byte. */
    boolean isExactly(RawBsonDocument other) {
        return ByteBuffer.wrap(document).equals(other.getByteBuffer().asNIO());
    }

    UUID id() {
        return commit.id();
    }

    /** What its events take up in the log, each only once. */
    List<String> keys() {
        return commit.keys();
    }

    int events() {
        return commit.events().size();
    }

    /** How large its document is. */
    int bytes() {
        return document.length;
    }
}
