/**
 * Keeping the views running, from outside of the pages: metrics, and the commands {@code status}, {@code rebuild} and
 * {@code set-aside}.
 */
@NullMarked
package dk.spor.app.operation;

import org.jspecify.annotations.NullMarked;
