/** Lejemål: leases signed and ended, rent that is owed, warnings of eviction and the advice against it. */
@NullMarked
package dk.spor.command.lease;

import org.jspecify.annotations.NullMarked;
