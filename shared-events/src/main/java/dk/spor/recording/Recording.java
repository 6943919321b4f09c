package dk.spor.recording;

import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, in which role, by which request, and from which source.
 *
 * @param by the login of the one who recorded it
 * @param role in which role they did
 * @param request the request that recorded it; several events can come from one
 * @param requestDigest SHA-256 of what was asked for, in hexadecimal: tells a repeated request from another one under
 *     the same key
 * @param source the row of another system that said so, for migrated facts
 */
public record Recording(
        UserId by,
        Role role,
        RequestKey request,
        String requestDigest,
        @Nullable SourceRow source) {}
