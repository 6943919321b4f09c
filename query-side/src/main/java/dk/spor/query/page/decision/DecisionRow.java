package dk.spor.query.page.decision;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;

/**
 * A decision in the list across citizens.
 *
 * @param what "Bevilget efter Serviceloven § 101: Pitstop"
 * @param name of the citizen
 */
public record DecisionRow(EntryId decision, CitizenId citizen, String on, String what, String name) {}
