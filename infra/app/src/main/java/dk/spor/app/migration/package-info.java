/**
 * Moving what another system knows into Spor, wherever it comes from: a plan that is complete before anything is
 * recorded, its recording, and the reconciliation of both with the log.
 */
@NullMarked
package dk.spor.app.migration;

import org.jspecify.annotations.NullMarked;
