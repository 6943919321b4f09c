package dk.spor.command.context;

import dk.spor.command.deciding.EntryIds;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a decision about a citizen may look at beside the citizen's own past. The same state, command and context give
 * the same decision.
 *
 * @param citizen whom it is about
 * @param today the present day in Denmark
 * @param role in which role is asked
 * @param rules the rules of the trade, in all versions
 * @param offers the offers there are
 * @param logHead the log's last position, asked of the log
 * @param history the citizen's own events, read from the log; for corrections, which look at all of them
 * @param entryIds identifiers for the entries that the decision makes
 */
public record Context(
        CitizenId citizen,
        LocalDate today,
        Role role,
        RuleCatalogue rules,
        OfferDirectory offers,
        LongSupplier logHead,
        Supplier<List<RecordedEvent>> history,
        EntryIds entryIds) {

    /** The identifier of the next entry. */
    public EntryId newEntry() {
        return entryIds.next();
    }

    /** The same, for somebody in another role and with other identifiers. */
    public Context of(Role otherRole, EntryIds otherIds) {
        return new Context(citizen, today, otherRole, rules, offers, logHead, history, otherIds);
    }
}
