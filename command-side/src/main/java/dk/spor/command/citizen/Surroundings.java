package dk.spor.command.citizen;

import dk.spor.command.Asking;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Denmark;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.command.registration.CprRegister;
import dk.spor.command.request.EntryIdsOf;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.Clock;
import java.util.function.LongSupplier;

/** What the aggregate of a citizen can reach beyond its own past. */
public record Surroundings(
        Clock clock, RuleCatalogue rules, OfferDirectory offers, CprRegister cprs, LongSupplier logHead) {

    Context contextOf(CitizenId citizen, Asking asking) {
        return new Context(
                citizen, Denmark.today(clock), asking.role(), rules, offers, logHead, EntryIdsOf.request(asking));
    }
}
