/** The reconciliation of an import: what was read, what stands in the log, and whether the sums close. */
@NullMarked
package dk.spor.app.hmis.report;

import org.jspecify.annotations.NullMarked;
