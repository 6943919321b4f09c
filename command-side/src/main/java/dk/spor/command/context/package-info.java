/** What a decision about a citizen may look at beside the citizen's own past. */
@NullMarked
package dk.spor.command.context;

import org.jspecify.annotations.NullMarked;
