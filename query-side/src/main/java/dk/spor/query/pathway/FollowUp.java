package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.EntryId;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Opfølgning: a discharged citizen is asked, some time later, how they are.
 *
 * @param on the day it was planned, which is the day of the discharge
 * @param discharge the discharge it follows
 * @param dueOn the day on which it is due; overdue from the day after
 * @param rule which rule asked for it
 * @param result absent until it was held or given up
 */
public record FollowUp(
        Entry entry,
        LocalDate on,
        EntryId discharge,
        LocalDate dueOn,
        RuleRef rule,
        @Nullable FollowUpResult result) implements Dated {

    FollowUp with(FollowUpResult came) {
        return new FollowUp(entry, on, discharge, dueOn, rule, came);
    }
}
