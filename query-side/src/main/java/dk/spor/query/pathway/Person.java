package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.Cpr;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the citizen is.
 *
 * @param on the day from which the municipality knows them
 * @param cpr absent where they have none, or are anonymous
 * @param bornOn as registered, or else as the CPR number says; absent where neither is known
 */
public record Person(
        Entry entry,
        LocalDate on,
        PersonName name,
        @Nullable Cpr cpr,
        @Nullable LocalDate bornOn) implements Dated {}
