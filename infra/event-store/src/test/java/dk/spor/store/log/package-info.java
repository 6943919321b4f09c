/** What the log promises: no gap, no event twice, one order, and no acknowledged event lost. */
@NullMarked
package dk.spor.store.log;

import org.jspecify.annotations.NullMarked;
