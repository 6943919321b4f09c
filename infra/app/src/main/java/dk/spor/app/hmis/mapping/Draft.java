package dk.spor.app.hmis.mapping;

import dk.spor.app.migration.plan.Origin;
import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.command.CitizenCommand;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;

/** A fact on its way into the plan. */
sealed interface Draft {

    /** About a citizen: still to be put in order, and seen together with the others. */
    record OfCitizen(
            Origin origin, CitizenId citizen, Statement statement, Moment moment, RequestKey key, EntryId entry)
            implements Draft {

        CitizenFact as(CitizenCommand command) {
            return new CitizenFact(origin, citizen, command, key, entry, Role.SYSTEM);
        }
    }

    /** About an offer: as it will be asked for. */
    record OfOffer(OfferFact fact) implements Draft {}
}
