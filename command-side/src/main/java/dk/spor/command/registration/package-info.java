/** Taking a citizen into Spor: once, and with a CPR number that nobody else has. */
@NullMarked
package dk.spor.command.registration;

import org.jspecify.annotations.NullMarked;
