package dk.spor.app.hmis.mapping;

import dk.spor.app.migration.plan.Source;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.Uuids;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identifiers that follow from the source alone: the same row gives the same ones in every run and every export. That
 * is what makes an import that is run again record nothing twice (docs/decisions/0040).
 */
final class Names {

    private static final int LONGEST_SLUG = 24;
    private static final Pattern SHORT = Pattern.compile("[\\x21-\\x7E]{1,60}");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1," + LONGEST_SLUG + "}");

    private Names() {}

    /** {@code hmis/1106}: the installation by its own name where that is short and plain, else by its slug. */
    static String system(String installation) {
        return "hmis/" + (SHORT.matcher(installation).matches() ? installation : slug(installation));
    }

    /** {@code hmis/1106/Enrollment/849668/enrol}. */
    static RequestKey request(String system, String file, String id, String aspect) {
        return new RequestKey(system + "/" + table(file) + "/" + id.replace("/", "%2F") + "/" + aspect);
    }

    static EntryId entry(Instant at, RequestKey request) {
        return new EntryId(Uuids.derived(at, request.value()));
    }

    static CitizenId citizen(Instant at, String system, String personalId) {
        return new CitizenId(Uuids.derived(at, system + "/Client/" + personalId));
    }

    /** {@code hmis-1106-1362}: a project as an offer. */
    static OfferId project(Source source, String projectId) {
        return new OfferId("hmis-" + source.slug() + "-" + plain(projectId));
    }

    /** {@code hmis-1106-event-13}: what referrals of one kind lead to, where no project is named. */
    static OfferId event(Source source, int event) {
        return new OfferId("hmis-" + source.slug() + "-event-" + event);
    }

    /** An installation's name in lower-case letters, digits and single hyphens, 24 characters at most. */
    static String slug(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() || plain.length() > LONGEST_SLUG ? digest(name) : plain;
    }

    /** Two projects never share a name: what is not plain already gets a digest of the whole identifier. */
    private static String plain(String id) {
        if (PLAIN.matcher(id).matches()) {
            return id;
        }
        var letters = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.substring(0, Math.min(letters.length(), LONGEST_SLUG - 12)) + "x" + digest(id);
    }

    private static String digest(String text) {
        return Long.toHexString(Uuids.derived(Instant.EPOCH, text).getLeastSignificantBits() & 0xFFFF_FFFF_FFFFL);
    }

    private static String table(String file) {
        return file.replaceFirst("\\.csv$", "");
    }
}
