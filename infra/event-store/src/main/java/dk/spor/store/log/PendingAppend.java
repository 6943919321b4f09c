package dk.spor.store.log;

import dk.spor.store.log.AppendOutcome.Appended;
import dk.spor.store.log.AppendOutcome.PlaceTaken;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.bson.RawBsonDocument;

/** A commit on its way into the log, and somebody who waits to learn what becomes of it. */
final class PendingAppend {

    private final CommitDraft draft;
    private final CompletableFuture<AppendOutcome> outcome = new CompletableFuture<>();
    private Tip tip = Tip.NONE;

    PendingAppend(CommitDraft draft) {
        this.draft = draft;
    }

    CommitDraft draft() {
        return draft;
    }

    /** Gives it the place after a tip; answers with the tip after it. */
    Tip placeAfter(Tip before) {
        tip = draft.placeAfter(before);
        return tip;
    }

    RawBsonDocument document() {
        return draft.document();
    }

    /** The tip of the log when this is its last commit. */
    Tip tip() {
        return tip;
    }

    /** The position of its first event at its present place. */
    long first() {
        return tip.position() - draft.events() + 1;
    }

    void recorded() {
        outcome.complete(new Appended(first(), tip.position()));
    }

    void placeTaken(String key) {
        outcome.complete(new PlaceTaken(key));
    }

    void failed(RuntimeException failure) {
        outcome.completeExceptionally(failure);
    }

    /** Waits for the outcome, whatever interrupts; the thread is interrupted afterwards. */
    AppendOutcome await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
