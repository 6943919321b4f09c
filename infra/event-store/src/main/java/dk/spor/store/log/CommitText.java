package dk.spor.store.log;

/** What can't be stored as it is must not be stored as something else. */
final class CommitText {

    private CommitText() {}

    /** @throws IllegalArgumentException when a text would come back changed */
    static void check(NewCommit commit) {
        for (StoredEvent event : commit.events()) {
            check(event.key(), event);
            check(event.payload().text(), event);
            event.metadata().forEach((name, value) -> {
                check(name, event);
                check(value, event);
                if (name.indexOf('\0') >= 0) {
                    throw new IllegalArgumentException(
                            "The metadata of the event %s has a name with a character NUL in it"
                                    .formatted(event.key()));
                }
            });
        }
    }

    private static void check(String text, StoredEvent event) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                i += wholeCharacterAt(i, text, event);
            }
        }
    }

    private static int wholeCharacterAt(int index, String text, StoredEvent event) {
        int codePoint = text.codePointAt(index);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw new IllegalArgumentException(
                    "The event %s (%s) has a text with half of a surrogate pair in it, which is no character"
                            .formatted(event.key(), event.type()));
        }
        return Character.charCount(codePoint) - 1;
    }
}
