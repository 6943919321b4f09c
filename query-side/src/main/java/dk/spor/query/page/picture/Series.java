package dk.spor.query.page.picture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Look;
import dk.spor.query.page.words.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Marks that come in numbers, gathered by day, week, month, quarter or year, whichever is the shortest that has room
 * for a mark; in each a block of marks in order of time. Where even that would grow too high, one mark stands for
 * several.
 *
 * @param rows how many rows of marks the highest block has
 * @param each for how many facts one mark stands at the most
 */
record Series(List<Cell> cells, int rows, int each) {

    static final double MARK_SIZE = 10;

    private static final double PITCH = 11;
    private static final int MOST_ROWS = 6;

    static Series laid(List<Fact> facts, double y, TimeScale scale, Words words) {
        var period = Period.withRoom(scale, PITCH);
        var gathered = facts.stream()
                .collect(groupingBy(fact -> period.beginning(fact.when().day()), TreeMap::new, toList()));
        int each = each(gathered, period, scale);
        var cells = gathered.entrySet().stream()
                .map(entry -> cell(new Slot(period, entry.getKey(), scale), entry.getValue(), y, each, words))
                .toList();
        int rows = cells.stream().mapToInt(cell -> rows(cell, y)).max().orElse(0);
        return new Series(cells, rows, each);
    }

    /** One period's place in the picture. */
    private record Slot(Period period, LocalDate beginning, TimeScale scale) {

        double left() {
            return scale.x(beginning);
        }

        double width() {
            return scale.x(period.end(beginning)) - left();
        }

        int columns() {
            return Math.max(1, (int) (period.width(scale) / PITCH));
        }

        LocalDate lastDay() {
            return period.end(beginning).minusDays(1);
        }
    }

    private static int each(SortedMap<LocalDate, List<Fact>> gathered, Period period, TimeScale scale) {
        return gathered.entrySet().stream()
                .mapToInt(entry -> {
                    int room = new Slot(period, entry.getKey(), scale).columns() * MOST_ROWS;
                    return Math.ceilDiv(entry.getValue().size(), room);
                })
                .max()
                .orElse(1);
    }

    private static Cell cell(Slot slot, List<Fact> facts, double y, int each, Words words) {
        var numbers = facts.stream().map(Fact::number).toList();
        if (facts.size() == 1) {
            return new Cell(
                    List.of(single(facts.getFirst(), slot, y)), facts.getFirst().spoken(words), numbers);
        }
        var looks = each == 1 ? facts.stream().map(Fact::look).toList() : thinnedOut(facts, each);
        return new Cell(block(looks, slot, y), title(facts, slot, words), numbers);
    }

    /** A single mark stands on its very day. */
    private static Mark single(Fact fact, Slot slot, double y) {
        double day = slot.scale().x(fact.when().day()) + slot.scale().perDay() / 2 - MARK_SIZE / 2;
        double x = Math.clamp(day, slot.left(), Math.max(slot.left(), slot.left() + slot.width() - MARK_SIZE));
        return new Mark(fact.look(), TimeScale.tenths(x), y);
    }

    private static List<Mark> block(List<Look> looks, Slot slot, double y) {
        int columns = slot.columns();
        double margin = (slot.width() - columns * PITCH) / 2;
        return IntStream.range(0, looks.size())
                .mapToObj(i -> new Mark(
                        looks.get(i),
                        TimeScale.tenths(slot.left() + margin + i % columns * PITCH),
                        y + i / columns * PITCH))
                .toList();
    }

    /** Every look that occurs keeps a mark, so that a single missed session among a hundred still shows. */
    private static List<Look> thinnedOut(List<Fact> facts, int each) {
        var numbers = facts.stream().collect(groupingBy(Fact::look, () -> new EnumMap<>(Look.class), counting()));
        return numbers.entrySet().stream()
                .flatMap(entry ->
                        Collections.nCopies(
                                Math.toIntExact(Math.ceilDiv(entry.getValue(), (long) each)), entry.getKey())
                                .stream())
                .toList();
    }

    private static String title(List<Fact> facts, Slot slot, Words words) {
        var numbers = facts.stream().collect(groupingBy(Fact::look, () -> new EnumMap<>(Look.class), counting()));
        var list = numbers.entrySet().stream()
                .map(entry -> words.text("picture.number-of", entry.getValue(), words.of(entry.getKey())))
                .collect(joining(", "));
        return words.text("picture.cell", words.dates(slot.beginning(), slot.lastDay()), list);
    }

    private static int rows(Cell cell, double y) {
        return (int) Math.round((cell.marks().getLast().y() - y) / PITCH) + 1;
    }

    /** How high all rows together are. */
    double height() {
        return rows * PITCH;
    }
}
