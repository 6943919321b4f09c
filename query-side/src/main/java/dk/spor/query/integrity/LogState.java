package dk.spor.query.integrity;

import dk.spor.values.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log and what is known of its chain.
 *
 * @param name which log
 * @param identity what it calls itself: the identifier of its first commit; absent while it is empty
 * @param head the position of its last event
 * @param hash of its last commit, in hexadecimal; absent while it is empty
 * @param running how far a verification has got that runs now; absent while none does
 * @param last what was found last; absent where nobody has looked
 * @param checkpoints what was signed of it, newest first
 */
public record LogState(
        LogName name,
        @Nullable String identity,
        long head,
        @Nullable String hash,
        @Nullable Long running,
        @Nullable Verification last,
        List<Signed> checkpoints) {

    public LogState {
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * What a walk along the chain came to.
     *
     * @param by who had it walked along; absent for whoever had the command line
     * @param position up to which everything fits, or the first that does not
     * @param why what does not fit, in one sentence; absent where all does
     */
    public record Verification(
            Instant begun,
            Instant ended,
            @Nullable UserId by,
            long position,
            @Nullable String why) {

        public boolean intact() {
            return why == null;
        }
    }

    /**
     * A checkpoint as it was signed. It proves something only where it was kept elsewhere.
     *
     * @param key the public key, in hexadecimal
     */
    public record Signed(String takenAt, long position, String hash, String key) {}
}
