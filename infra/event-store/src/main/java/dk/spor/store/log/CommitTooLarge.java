package dk.spor.store.log;

/** A commit is larger than MongoDB takes. Nothing of it was recorded; the message names its largest event. */
public final class CommitTooLarge extends RuntimeException {

    CommitTooLarge(NewCommit commit, StoredEvent largest, int bytes) {
        super(
                "The commit of %,d events would have %,d bytes; MongoDB takes at most %,d. Its largest event is %s (%s), with %,d characters: record less at a time, or say less."
                        .formatted(
                                commit.events().size(),
                                bytes,
                                CommitDraft.LARGEST_BYTES,
                                largest.key(),
                                largest.type(),
                                largest.payload().text().length()));
    }
}
