/** One citizen as a whole: the slices of the state together, and the aggregate around them. */
@NullMarked
package dk.spor.command.citizen;

import org.jspecify.annotations.NullMarked;
