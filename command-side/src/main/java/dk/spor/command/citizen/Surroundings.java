package dk.spor.command.citizen;

import dk.spor.command.Asking;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Denmark;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.Clock;
import java.util.List;

/** What the aggregate of a citizen can reach beyond its own past. */
public record Surroundings(Clock clock, RuleCatalogue rules, OfferDirectory offers, CprRegister cprs, EventLog log) {

    Context contextOf(CitizenId citizen, Asking asking) {
        return new Context(
                citizen,
                Denmark.today(clock),
                asking.role(),
                rules,
                offers,
                log::head,
                () -> historyOf(citizen),
                EntryIdsOf.request(asking));
    }

    private List<RecordedEvent> historyOf(CitizenId citizen) {
        return log.readStream(StreamId.of(citizen), 0, Integer.MAX_VALUE);
    }
}
