/** Henvendelse: turning to the municipality, and what is found out about the need. */
@NullMarked
package dk.spor.command.intake;

import org.jspecify.annotations.NullMarked;
