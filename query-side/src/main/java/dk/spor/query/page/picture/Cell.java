package dk.spor.query.page.picture;

import java.util.List;

/**
 * Marks that speak together: those of one day, week, month, quarter or year, or a single one.
 *
 * @param title what they say when asked
 * @param facts the numbers of the facts that they show
 */
public record Cell(List<Mark> marks, String title, List<Integer> facts) {

    public Cell {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }
}
