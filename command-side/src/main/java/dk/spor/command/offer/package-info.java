/** The offers of the municipality: opening and closing them, and finding them when a decision needs to look at one. */
@NullMarked
package dk.spor.command.offer;

import org.jspecify.annotations.NullMarked;
