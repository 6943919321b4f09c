package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Udskrivning: how and when a course at an offer ended.
 *
 * @param initiative who wanted it; absent where nobody said
 */
public record Discharge(
        Entry entry,
        LocalDate on,
        DischargeOutcome outcome,
        @Nullable DischargeInitiative initiative) implements Dated {}
