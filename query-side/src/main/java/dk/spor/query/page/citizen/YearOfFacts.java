package dk.spor.query.page.citizen;

import dk.spor.query.page.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of one year, newest first.
 *
 * @param year as it is written
 */
public record YearOfFacts(String year, List<Fact> facts) {

    public YearOfFacts {
        facts = List.copyOf(facts);
    }

    /** All years that have facts, newest first. */
    static List<YearOfFacts> of(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(Fact::number).reversed())
                .collect(Collectors.groupingBy(
                        fact -> fact.when().day().getYear(),
                        () -> new TreeMap<Integer, List<Fact>>(Comparator.reverseOrder()),
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new YearOfFacts(year.getKey().toString(), year.getValue()))
                .toList();
    }
}
