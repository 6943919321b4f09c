package dk.spor.query.directory;

import dk.spor.values.PersonName;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Danish alphabet for stores that order by bytes: æ, ø and å come after z, and aa is å (Retskrivningsordbogen). */
public final class NameOrder {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private NameOrder() {}

    /** A text by which names stand in a list: family names first; accents and case decide nothing. */
    public static String of(PersonName name) {
        return key(name.family()) + ", " + key(name.given());
    }

    /** The three characters that follow z in ASCII stand for the three letters that follow z in Danish. */
    private static String key(String part) {
        var danish = Normalizer.normalize(part, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace('ä', 'æ')
                .replace('ö', 'ø')
                .replace('æ', '{')
                .replace('ø', '|')
                .replace('å', '}');
        return ACCENTS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
