package dk.spor.app.ndjson;

import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.EntryId;
import dk.spor.values.InvalidValue;
import dk.spor.values.RequestKey;
import dk.spor.values.Uuids;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What follows from a source's own names: the same key gives the same entry and the same request in every run, and the
 * same citizen in every file of the system.
 *
 * @param system the source, as it stands in the log beside every fact
 */
record Names(String system) {

    private static final Pattern SYSTEM = Pattern.compile("[a-z0-9](?:[a-z0-9/.-]{0,58}[a-z0-9])?");
    private static final Pattern NAME = Pattern.compile("[!-?A-~][!-~]{0,119}");
    private static final Pattern CPR = Pattern.compile("(?<!\\d)(\\d{6})-?(\\d{4})(?!\\d)");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /** @throws InvalidValue when the system's name has another form */
    Names {
        if (!SYSTEM.matcher(system).matches()) {
            throw new InvalidValue(
                    "system",
                    "has a form that is not allowed",
                    "1 to 60 lower-case letters, digits, hyphens, dots and slashes, such as nexus/ishoj");
        }
    }

    /** @throws InvalidValue when the key has another form */
    RequestKey request(String key) {
        return new RequestKey(system + "/" + checked("key", key));
    }

    /** The entry of the line with this key, in this file or one before it. */
    EntryId entry(String key) {
        return new EntryId(Uuids.derived(Instant.EPOCH, system + "/entry/" + checked("key", key)));
    }

    /** The citizen by Spor's identifier, or by the source's own. */
    CitizenId citizen(String name) {
        return UUID.matcher(name).matches()
                ? CitizenId.of(name)
                : new CitizenId(Uuids.derived(Instant.EPOCH, system + "/citizen/" + checked("citizen", name)));
    }

    /** It stands in the log, and in addresses: a CPR number must not. */
    private static String checked(String field, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidValue(
                    field,
                    "has a form that is not allowed",
                    "1 to 120 visible ASCII characters that don't begin with @");
        }
        if (CPR.matcher(name).results().anyMatch(found -> isCpr(found.group(1) + found.group(2)))) {
            throw new InvalidValue(field, "holds a CPR number", "the source's own identifier");
        }
        return name;
    }

    private static boolean isCpr(String digits) {
        try {
            return !new Cpr(digits).digits().isEmpty();
        } catch (InvalidValue e) {
            return false;
        }
    }
}
