/** What everything on a citizen's timeline has in common: an entry that made it, a day, an order, and what is due. */
@NullMarked
package dk.spor.query.timeline;

import org.jspecify.annotations.NullMarked;
