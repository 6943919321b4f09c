package dk.spor.app.demo.town;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What is going to happen in the town, in the order of days; on one day in the order of the citizens' numbers, so that
 * a change in one life leaves the others in their order.
 */
final class Agenda {

    private final PriorityQueue<Item> items = new PriorityQueue<>(
            Comparator.comparing(Item::day).thenComparing(Item::citizen).thenComparing(Item::order));
    private LocalDate today = LocalDate.MIN;
    private long order;

    /** Puts a step on a day that has not passed. */
    void add(LocalDate day, int citizen, Step step) {
        if (day.isBefore(today)) {
            throw new IllegalArgumentException(
                    "citizen " + citizen + " can't do anything on " + day + ": it is already " + today);
        }
        items.add(new Item(day, citizen, order++, step));
    }

    /** Lets everything happen that is due before a day; what is due later never happens. */
    void runUntil(LocalDate end) {
        for (var next = items.poll(); next != null && next.day().isBefore(end); next = items.poll()) {
            today = next.day();
            next.step().take(today);
        }
    }

    private record Item(LocalDate day, int citizen, long order, Step step) {}
}
