package dk.spor.query.page.search;

import dk.spor.values.CitizenId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citizen who was found.
 *
 * @param age "36 år"; absent where the date of birth is not known
 * @param maskedCpr absent where the citizen has none
 * @param offers the names of the offers in which the citizen is enrolled
 * @param overdue what should have been done
 */
public record Hit(
        CitizenId citizen,
        String name,
        @Nullable String age,
        @Nullable String maskedCpr,
        List<String> offers,
        List<String> overdue) {

    public Hit {
        offers = List.copyOf(offers);
        overdue = List.copyOf(overdue);
    }
}
