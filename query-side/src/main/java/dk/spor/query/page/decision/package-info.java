/** Decisions across citizens, and each tried once more on what is known today. */
@NullMarked
package dk.spor.query.page.decision;

import org.jspecify.annotations.NullMarked;
