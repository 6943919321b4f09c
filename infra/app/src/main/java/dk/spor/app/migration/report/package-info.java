/** The reconciliation of an import: what was read, what stands in the log, and whether the sums close. */
@NullMarked
package dk.spor.app.migration.report;

import org.jspecify.annotations.NullMarked;
