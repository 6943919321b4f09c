package dk.spor.command;

import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;

/**
 * Why something can't be: a value, not an exception.
 *
 * @param rule the rule that forbids it, kebab-case, stable: {@code session-within-enrolment}
 * @param title the rule in one sentence, the same every time
 * @param detail what is wrong here, and what would be right
 * @param obstacles the entries that stand in the way; empty where nothing recorded does
 */
public record Refusal(String rule, String title, String detail, List<Obstacle> obstacles) {

    public Refusal {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * An entry that stands in the way.
     *
     * @param entry which
     * @param on the day on which it happened
     * @param what its kind, in words: "enrolment"
     */
    public record Obstacle(EntryId entry, LocalDate on, String what) {}
}
