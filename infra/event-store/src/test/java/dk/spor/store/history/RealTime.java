package dk.spor.store.history;

import dk.spor.store.history.Answer.Acknowledged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever was told of a position before another one asked comes before that one. */
final class RealTime {

    private RealTime() {}

    /** @param inOrderOfTheLog the attempts that are in the log, lowest position first */
    static List<String> violations(List<Attempt> inOrderOfTheLog) {
        List<String> violations = new ArrayList<>();
        @Nullable Attempt youngest = null;
        for (Attempt attempt : inOrderOfTheLog) {
            if (youngest != null
                    && attempt.answer() instanceof Acknowledged acknowledged
                    && acknowledged.at() < youngest.begun()) {
                violations.add("Out of time: %s was acknowledged before %s began, and comes after it in the log"
                        .formatted(attempt.id(), youngest.id()));
            }
            if (youngest == null || attempt.begun() > youngest.begun()) {
                youngest = attempt;
            }
        }
        return violations;
    }
}
