/** Axon's own published suites, with no test overridden, and what they don't ask. */
@NullMarked
package dk.spor.store.axon;

import org.jspecify.annotations.NullMarked;
