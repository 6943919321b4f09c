package dk.spor.store.log;

import dk.spor.store.log.ChainVerdict.Broken;
import dk.spor.store.log.ChainVerdict.Misfit;
import java.time.Instant;
import org.bson.BSONException;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * One commit and the end of the log before it: does the one follow the other?
 *
 * @param document the commit as it stands in the log
 * @param before the tip that it has to follow
 * @param next the tip with it; meaningless where it does not fit
 * @param problem why its bytes can't be what was written; null where they are
 */
record ChainLink(
        RawBsonDocument document,
        Tip before,
        Tip next,
        @Nullable String problem) {

    static ChainLink of(RawBsonDocument document, Tip before) {
        try {
            if (isUnchained(document)) {
                Tip next = CommitCollection.tipOf(document);
                boolean alone = before.hash().equals(Hash.ZERO) && !document.containsKey(CommitLayout.HASH);
                return new ChainLink(
                        document, before, next, alone ? null : "it has no link, after commits that have one");
            }
            Commit commit = CommitBson.read(document);
            CommitDraft draft = CommitDraft.of(new NewCommit(commit.id(), commit.at(), commit.events()));
            Tip next = draft.placeAfter(before);
            return new ChainLink(
                    document,
                    before,
                    next,
                    draft.isExactly(document) ? null : "its bytes are not those that its hash was computed from");
        } catch (UnreadableLog | BSONException | IllegalArgumentException | CommitTooLarge e) {
            return new ChainLink(document, before, before, "it is no commit as docs/log-format.md describes them");
        }
    }

    private static boolean isUnchained(RawBsonDocument document) {
        return document.getInt32(CommitLayout.FORMAT).getValue() == CommitLayout.UNCHAINED;
    }

    /** What is wrong with it; null when it fits. */
    @Nullable
    Broken misfit(CommitCollection commits) {
        long expected = before.position() + 1;
        long first = CommitCollection.firstOf(document);
        if (first != expected) {
            return new Broken(
                    expected,
                    Misfit.MISSING,
                    "No commit begins at position %d; the next one begins at %d".formatted(expected, first));
        }
        if (problem == null) {
            return null;
        }
        Broken other = isItselfWhole() ? misplaced(commits) : null;
        return other != null
                ? other
                : new Broken(
                        first, Misfit.ALTERED, "The commit at position %d was altered: %s".formatted(first, problem));
    }

    /** Whether its hash is that of its own content, after whatever it says it followed. */
    private boolean isItselfWhole() {
        try {
            Commit commit = CommitBson.read(document);
            Hash content = CommitDigest.ofContent(commit.id(), commit.events());
            return CommitDigest.ofLink(previous(), commit.first(), commit.at(), content)
                    .equals(CommitCollection.tipOf(document).hash());
        } catch (UnreadableLog | BSONException | IllegalArgumentException e) {
            return false;
        }
    }

    private Hash previous() {
        return Hash.of(document.getBinary(CommitLayout.PREVIOUS).getData());
    }

    private @Nullable Broken misplaced(CommitCollection commits) {
        long first = before.position() + 1;
        if (!previous().equals(before.hash())) {
            Long other = commits.endOfCommitWith(previous());
            String where = other == null
                    ? "one that is not there any more, so the one before it was put in its place"
                    : "the one that ends at position " + other;
            return new Broken(
                    first,
                    Misfit.REORDERED,
                    "The commit at position %d is whole, but was not written after the one before it: it followed %s"
                            .formatted(first, where));
        }
        Instant at = CommitCollection.tipOf(document).at();
        if (at.isBefore(before.at())) {
            return new Broken(
                    first,
                    Misfit.TIME_RUNS_BACKWARDS,
                    "The commit at position %d says it was recorded at %s, before the one before it (%s)"
                            .formatted(first, at, before.at()));
        }
        return null;
    }
}
