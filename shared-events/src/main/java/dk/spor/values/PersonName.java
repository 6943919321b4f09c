package dk.spor.values;

/**
 * What a citizen is called.
 *
 * @param given first and middle names, 1 to 100 characters
 * @param family family name, 1 to 100 characters
 */
public record PersonName(String given, String family) {

    private static final int MAX_LENGTH = 100;

    /** @throws InvalidValue when a part is blank, too long, or holds a line break or control character */
    public PersonName {
        given = checked("name.given", given);
        family = checked("name.family", family);
    }

    /** "Given Family", as on a page. */
    public String full() {
        return given + " " + family;
    }

    private static String checked(String field, String part) {
        var trimmed = part.strip();
        if (trimmed.isEmpty()) {
            throw new InvalidValue(field, "is blank", "a name");
        }
        if (trimmed.length() > MAX_LENGTH) {
            throw new InvalidValue(field, "is too long", "at most " + MAX_LENGTH + " characters");
        }
        if (trimmed.chars().anyMatch(Character::isISOControl) || !Text.isWellFormed(trimmed)) {
            throw new InvalidValue(
                    field, "holds a control character or half a character", "letters, spaces, hyphens and apostrophes");
        }
        return trimmed;
    }
}
