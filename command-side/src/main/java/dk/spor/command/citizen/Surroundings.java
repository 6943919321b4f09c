package dk.spor.command.citizen;

import dk.spor.command.Asking;
import dk.spor.command.context.Context;
import dk.spor.command.decision.Denmark;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.Clock;

/** What the aggregate of a citizen can reach beyond its own past. */
public record Surroundings(Clock clock, RuleCatalogue rules, OfferDirectory offers, CprRegister cprs) {

    Context contextOf(CitizenId citizen, Asking asking) {
        return new Context(citizen, Denmark.today(clock), rules, offers, EntryIdsOf.request(asking));
    }
}
