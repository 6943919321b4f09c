package dk.spor.query.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are compared in a search: in parts, without case or accents, and with the Danish letters and their
 * older spellings alike (å and aa, ø and oe, æ and ae).
 */
public final class NameParts {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private NameParts() {}

    /** "Søren Aagaard-Müller" gives soren, agard, muller. */
    public static List<String> of(String text) {
        return BETWEEN_PARTS
                .splitAsStream(text)
                .map(NameParts::plain)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String part) {
        var bare = ACCENTS.matcher(Normalizer.normalize(part, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return bare.replace("ø", "o")
                .replace("æ", "ae")
                .replace("aa", "a")
                .replace("oe", "o")
                .replace("ß", "ss");
    }
}
