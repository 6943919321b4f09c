/**
 * Keeping the views running: how each projection does, rebuilding it, and what was set aside. Knows nothing of pages.
 */
@NullMarked
package dk.spor.query.operation;

import org.jspecify.annotations.NullMarked;
