package dk.spor.command.place;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's wish for a place, from the day it is awaited until it is given up.
 *
 * @param citizen whose it is
 * @param referral the citizen's referral to the offer
 * @param awaited since when the citizen has waited
 * @param held since when a place is the citizen's
 * @param givenUp its end
 */
record Claim(
        CitizenId citizen,
        EntryId referral,
        Fact awaited,
        @Nullable Fact held,
        @Nullable Fact givenUp) {

    Claim heldBy(Fact fact) {
        return new Claim(citizen, referral, awaited, fact, givenUp);
    }

    Claim givenUpBy(Fact fact) {
        return new Claim(citizen, referral, awaited, held, fact);
    }

    boolean waits() {
        return held == null && givenUp == null;
    }

    boolean lasts() {
        return givenUp == null;
    }

    LocalDate since() {
        return awaited.on();
    }

    /** The time during which a place is the citizen's; empty while there is none. */
    Optional<Span> stay() {
        return held == null ? Optional.empty() : Optional.of(new Span(held, givenUp));
    }
}
