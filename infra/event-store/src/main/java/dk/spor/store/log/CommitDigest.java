package dk.spor.store.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commit says, as one hash, and what links it to its place; docs/log-format.md specifies every byte. Neither
 * depends on how MongoDB stores a document. The content has a hash of its own, so that a chain can be checked, and a
 * place in it proven, without showing what stands in other commits.
 */
final class CommitDigest {

    private static final int ABSENT = -1;
    private static final byte TEXT = 1;

    private final MessageDigest digest = Hash.sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private CommitDigest() {}

    /** Of a commit's identifier and its events, wherever they come to stand. */
    static Hash ofContent(UUID commit, List<StoredEvent> events) {
        CommitDigest content = new CommitDigest();
        content.add(commit.getMostSignificantBits());
        content.add(commit.getLeastSignificantBits());
        content.add(events.size());
        events.forEach(content::add);
        return Hash.finish(content.digest);
    }

    /** Of a content at its place: this is what the next commit builds on. */
    static Hash ofLink(Hash previous, long first, Instant at, Hash content) {
        CommitDigest link = new CommitDigest();
        previous.update(link.digest);
        link.add(first);
        link.add(at.toEpochMilli());
        content.update(link.digest);
        return Hash.finish(link.digest);
    }

    private void add(StoredEvent event) {
        add(event.key());
        add(event.place() == null ? null : event.place().aggregateType());
        add(event.type());
        add(event.revision());
        add(event.id());
        add(event.at().toEpochMilli());
        add(event.metadata().size());
        for (Map.Entry<String, String> entry : event.metadata().entrySet()) {
            add(entry.getKey());
            add(entry.getValue());
        }
        digest.update(TEXT);
        add(event.payload().text());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(ABSENT);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int value) {
        digest.update(number.clear().putInt(value).flip());
    }

    private void add(long value) {
        digest.update(number.clear().putLong(value).flip());
    }
}
