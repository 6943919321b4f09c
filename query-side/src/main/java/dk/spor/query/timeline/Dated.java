package dk.spor.query.timeline;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that has its place on a timeline. */
public interface Dated {

    /** By valid time; what happened on the same day stands in the order in which it was recorded. */
    Comparator<Dated> IN_ORDER = Comparator.comparing(Dated::on)
            .thenComparingLong(dated -> dated.entry().position());

    /** The entry that made it. */
    Entry entry();

    /** Valid time: the day on which it happened or began, in Denmark. */
    LocalDate on();
}
