package dk.spor.access;

import dk.spor.values.CitizenId;
import dk.spor.values.ReadPurpose;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has read about citizens: one request, however much it read.
 *
 * @param by the login of the one who read
 * @param role in which role they did
 * @param citizens about whom; one at least, each once
 * @param what was asked for: the method and the form of the address, such as {@code GET /api/citizens/{id}/pathway}
 * @param purpose what for
 * @param on the day that it was asked to be true of, as it was asked; absent for today
 * @param knownAt when it was asked to have been known, as it was asked; absent for now
 */
public record CitizenDataRead(
        UserId by,
        Role role,
        List<CitizenId> citizens,
        String what,
        ReadPurpose purpose,
        @Nullable String on,
        @Nullable String knownAt) {

    /** The name that such an entry has in the record. */
    public static final String TYPE = "citizen-data-read";

    /** The revision of its form. */
    public static final int REVISION = 1;

    public CitizenDataRead {
        citizens = List.copyOf(citizens);
        if (citizens.isEmpty()) {
            throw new IllegalArgumentException("Somebody is read about");
        }
    }
}
