package dk.spor.query.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is, or may be meant as, a CPR number in what somebody typed. */
public final class CprInText {

    private static final Pattern TYPED = Pattern.compile("(?<!\\d)(\\d{6})[\\s-]?(\\d{4})(?!\\d)");

    private CprInText() {}

    /** Whether anything in the text looks like a CPR number, valid or not. */
    public static boolean isIn(String text) {
        return TYPED.matcher(text).find();
    }

    /** The ten digits, when the text is nothing but something that looks like a CPR number. */
    public static Optional<String> digits(String text) {
        var matcher = TYPED.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
    }
}
