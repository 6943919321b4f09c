package dk.spor.app.migration.plan;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;

/** Something that a row says, ready to be asked for. */
public sealed interface PlannedFact {

    Origin origin();

    /** The same in every run for the same row. */
    RequestKey key();

    /** The identifier that the fact is to have in the log; the same in every run for the same row. */
    EntryId entry();

    /** Whose log it is to stand in. */
    StreamId stream();

    /** In which role it was said where it comes from; the system's where that does not say. */
    Role role();

    /** Who asks for it: the one who started the import. */
    default Asking asking(UserId by) {
        return new Asking(by, role(), key(), origin().source(), entry());
    }

    /** Something about a citizen. */
    record CitizenFact(
            Origin origin, CitizenId citizen, CitizenCommand command, RequestKey key, EntryId entry, Role role)
            implements PlannedFact {

        @Override
        public StreamId stream() {
            return StreamId.of(citizen);
        }
    }

    /** Something about an offer. */
    record OfferFact(Origin origin, OfferId offer, OfferCommand command, RequestKey key, EntryId entry, Role role)
            implements PlannedFact {

        @Override
        public StreamId stream() {
            return StreamId.of(offer);
        }
    }
}
