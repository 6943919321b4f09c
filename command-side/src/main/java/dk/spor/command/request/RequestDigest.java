package dk.spor.command.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.recording.StreamId;
import dk.spor.wire.EventJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells a repeated request from another one under the same key: SHA-256, in hexadecimal, over the JSON of what is asked
 * for and of whom, with names in alphabetical order and absent values left out. Who asks is no part of it.
 */
public final class RequestDigest {

    private static final JsonMapper CANONICAL = ((JsonMapper) EventJson.mapper())
            .rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(CorrectEntry.class, NamingWhatIsSaidInstead.class)
            .build();

    private RequestDigest() {}

    /** Two commands can have the same fields, and mean something else. */
    private interface NamingWhatIsSaidInstead {

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
        CitizenCommand instead();
    }

    /** @param command the command's record; its class's simple name is part of the digest */
    public static String of(StreamId target, Record command) {
        try {
            var asked =
                    Map.of("target", target.value(), "asks", command.getClass().getSimpleName(), "for", command);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(asked)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a command can always be written: " + command.getClass(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
