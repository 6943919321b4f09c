package dk.spor.query.page.fit;

import dk.spor.query.fit.Situation;
import dk.spor.query.fit.Situation.Told;
import dk.spor.query.page.words.Words;
import dk.spor.values.Circumstance;
import dk.spor.values.Finding;
import dk.spor.values.LifeDimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that is known of a citizen, or is not.
 *
 * @param name what it is about
 * @param text what is known
 */
public record KnownRow(String name, String text) {

    static List<KnownRow> of(Situation situation, Words words) {
        var rows = new ArrayList<KnownRow>();
        var age = situation.age();
        var home = situation.home();
        rows.add(row("fit.known.age", age == null ? notKnown(words) : words.text("citizen.age", age.what()), words));
        rows.add(row("fit.known.home", home == null ? notKnown(words) : words.of(home.what()), words));
        rows.add(row("fit.known.needs", needs(situation.needs(), words), words));
        Arrays.stream(Circumstance.values())
                .map(circumstance -> new KnownRow(
                        words.text("fit.known.circumstance", words.of(circumstance)),
                        found(circumstance, situation.findings(), words)))
                .forEach(rows::add);
        return rows;
    }

    private static KnownRow row(String key, String text, Words words) {
        return new KnownRow(words.text(key), text);
    }

    private static String needs(List<Told<LifeDimension>> needs, Words words) {
        return needs.isEmpty()
                ? words.text("fit.known.no-needs")
                : needs.stream()
                        .map(need -> words.text("fit.known.since", words.of(need.what()), words.date(need.on())))
                        .collect(Collectors.joining("; "));
    }

    private static String found(Circumstance circumstance, List<Told<Finding>> findings, Words words) {
        return findings.stream()
                .filter(told -> told.what().circumstance() == circumstance)
                .findFirst()
                .map(told -> words.text(
                        "fit.known.since",
                        words.text(told.what().present() ? "fit.known.yes" : "fit.known.no"),
                        words.date(told.on())))
                .orElseGet(() -> words.text("fit.known.not-asked"));
    }

    private static String notKnown(Words words) {
        return words.text("fit.known.not-known");
    }
}
