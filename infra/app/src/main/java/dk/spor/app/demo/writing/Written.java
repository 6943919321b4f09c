package dk.spor.app.demo.writing;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.values.CitizenId;
import java.time.Instant;

/**
 * Something that was written down about a citizen.
 *
 * @param at when it was written; never before what the citizen's record needs to make sense of it
 * @param citizen about whom
 * @param command what happened
 * @param asking who wrote it, by which key, and which entry it makes
 */
public record Written(Instant at, CitizenId citizen, CitizenCommand command, Asking asking) {}
