/** The two times that a question names, what is known of a citizen at a moment, and what changed between two. */
@NullMarked
package dk.spor.query.moment;

import org.jspecify.annotations.NullMarked;
