/** Ekstern behandling: treatment that somebody else gives, from its beginning over its follow-ups to its end. */
@NullMarked
package dk.spor.command.external;

import org.jspecify.annotations.NullMarked;
