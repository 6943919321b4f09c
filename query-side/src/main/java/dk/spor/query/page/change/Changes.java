package dk.spor.query.page.change;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.words.Words;
import dk.spor.values.EntryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Lays two readings of one pathway side by side. */
final class Changes {

    private Changes() {}

    /** In the order of valid time: where it stands now, and else where it stood. */
    static List<Change> between(List<Fact> then, List<Fact> now, Words words) {
        var before = sentences(then, words);
        var after = sentences(now, words);
        var entries = new LinkedHashSet<>(after.keySet());
        entries.addAll(before.keySet());
        return entries.stream()
                .filter(entry -> !said(before, entry).equals(said(after, entry)))
                .map(entry -> change(entry, said(before, entry), said(after, entry)))
                .toList();
    }

    private static Change change(EntryId entry, List<String> before, List<String> now) {
        var effect =
                before.isEmpty() ? Change.Effect.ADDED : now.isEmpty() ? Change.Effect.GONE : Change.Effect.CHANGED;
        return new Change(entry, effect, before, now);
    }

    private static List<String> said(Map<EntryId, List<String>> sentences, EntryId entry) {
        return sentences.getOrDefault(entry, List.of());
    }

    private static Map<EntryId, List<String>> sentences(List<Fact> facts, Words words) {
        var sentences = new LinkedHashMap<EntryId, List<String>>();
        for (var fact : facts) {
            sentences
                    .computeIfAbsent(fact.entry(), entry -> new ArrayList<>())
                    .add(words.text("changes.sentence", fact.track().name(), fact.spoken(words)));
        }
        return sentences;
    }
}
