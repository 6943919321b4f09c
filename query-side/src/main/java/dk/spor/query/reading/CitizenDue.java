package dk.spor.query.reading;

import dk.spor.query.timeline.Due;
import dk.spor.values.CitizenId;

/** Something that has to be done for a citizen, among what has to be done for all. */
public record CitizenDue(CitizenId citizen, Due due) {}
