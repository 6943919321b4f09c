package dk.spor.command.deciding;

import dk.spor.values.EntryId;

/** Gives the entries of one command their identifiers, the entry that was asked for first. */
@FunctionalInterface
public interface EntryIds {

    EntryId next();
}
