package dk.spor.command;

import dk.spor.recording.SourceRow;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, in which role, and by which key.
 *
 * @param key the same key twice for one citizen or offer records once
 * @param source the row of another system that says so, for migrated facts
 * @param entryId the identifier that the first event is to have; absent: a new one. Further events of the same command
 *     derive theirs from it. For imports, which must give the same row the same entry every time
 */
public record Asking(
        UserId by,
        Role role,
        RequestKey key,
        @Nullable SourceRow source,
        @Nullable EntryId entryId) {

    /** Somebody asks for something new, by hand. */
    public static Asking of(UserId by, Role role, RequestKey key) {
        return new Asking(by, role, key, null, null);
    }
}
