/** Pårørende: whom the citizen has named, what these may be told, and their talks. */
@NullMarked
package dk.spor.command.relative;

import org.jspecify.annotations.NullMarked;
