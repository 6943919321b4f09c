package dk.spor.query.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes of lists that never change: each gives a new one, in order of valid time. */
public final class InOrder {

    private InOrder() {}

    /** The list with one more in its place; facts arrive late, so that place need not be the end. */
    public static <T extends Dated> List<T> with(List<T> list, T added) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        int found = Collections.binarySearch(list, added, Dated.IN_ORDER);
        longer.add(found < 0 ? -found - 1 : found + 1, added);
        return List.copyOf(longer);
    }

    /** The list with each element that fits exchanged; the exchange keeps entry and day, so the order stays. */
    public static <T> List<T> exchange(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> which.test(element) ? change.apply(element) : element)
                .toList();
    }
}
