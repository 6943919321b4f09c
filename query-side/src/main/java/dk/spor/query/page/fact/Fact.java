package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.values.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a citizen's page tells: a row of the table, and a shape of the picture.
 *
 * @param entry the entry that says so
 * @param number its place on the page, from 1, in order of valid time; 0 until it has one
 * @param track where it belongs
 * @param look how it is drawn
 * @param what what it is, in the reader's language
 * @param outcome what came of it, in the reader's language; absent where nothing is to be said
 * @param label a word to write on a bar that has room for it
 */
public record Fact(
        EntryId entry,
        int number,
        Track track,
        Look look,
        When when,
        String what,
        @Nullable String outcome,
        @Nullable String label) {

    static Fact of(EntryId entry, Track track, Look look, When when, String what, @Nullable String outcome) {
        return new Fact(entry, 0, track, look, when, what, outcome, null);
    }

    Fact labelled(String text) {
        return new Fact(entry, number, track, look, when, what, outcome, text);
    }

    Fact corrected(Words words) {
        var now = outcome == null ? words.text("fact.corrected") : words.text("fact.corrected-outcome", outcome);
        return new Fact(entry, number, track, look, when, what, now, label);
    }

    Fact numbered(int n) {
        return new Fact(entry, n, track, look, when, what, outcome, label);
    }

    /** All of it in one line: "3. marts 2026: Individuel samtale, afholdt". */
    public String spoken(Words words) {
        return outcome == null
                ? words.text("fact.spoken", when.in(words), what)
                : words.text("fact.spoken-with-outcome", when.in(words), what, outcome);
    }
}
