/** Afgørelser: what is decided about a citizen by law, being told of it, and complaining of it. */
@NullMarked
package dk.spor.command.decision;

import org.jspecify.annotations.NullMarked;
