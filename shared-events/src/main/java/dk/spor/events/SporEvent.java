package dk.spor.events;

import dk.spor.values.EntryId;
import java.time.LocalDate;

/** Anything that can stand in the log. Who said it, in which role and when it was recorded stands beside it. */
public sealed interface SporEvent permits CitizenEvent, OfferEvent {

    /** The entry that this event makes. Later events point at it. */
    EntryId entryId();

    /** Valid time: the day on which it happened, in Denmark. The day it was recorded may be years later. */
    LocalDate happenedOn();
}
