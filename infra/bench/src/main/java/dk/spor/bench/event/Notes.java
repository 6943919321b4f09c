package dk.spor.bench.event;

import dk.spor.values.Note;
import java.util.Random;

/** Texts that fill an event up, of one length but all different: a database must not win by compressing repetitions. */
final class Notes {

    private static final String[] WORDS = {
        "samtale", "om", "boligen", "og", "hverdagen", "aftalt", "besøg", "hos", "lægen", "på", "torsdag", "kommer",
        "igen", "hvis", "det", "går", "godt", "ringer", "selv", "til", "kommunen", "nøgle", "udleveret", "familien",
        "er", "med", "støtte", "fra", "netværket", "økonomi", "gennemgået", "venter", "svar"
    };
    private static final int LETTERS = 1 << 16;
    private static final String TEXT = text();

    private Notes() {}

    /** The note of a place in a run: always the same for the same place. */
    static Note note(long place, int letters) {
        int from = (int) Long.remainderUnsigned(place * 0x9E37_79B9_7F4A_7C15L >>> 7, LETTERS - letters);
        // Letters at both ends, for a note loses its blank edges.
        return new Note("n" + TEXT.substring(from, from + letters - 2) + "n");
    }

    private static String text() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < LETTERS) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(100))
                    .append(' ');
        }
        return text.toString();
    }
}
