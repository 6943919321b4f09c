package dk.spor.app.hmis.mapping;

import dk.spor.values.Note;
import java.util.Optional;

/** The notes beside imported facts: what the source calls it, and its own words where it has some. */
final class Notes {

    private Notes() {}

    static Note of(String what) {
        return of(what, Optional.empty());
    }

    static Note of(String what, Optional<String> words) {
        var text = "HMIS: " + what + words.map(own -> ": " + own).orElse("");
        return new Note(text.substring(0, Math.min(text.length(), Note.MAX_LENGTH)));
    }
}
