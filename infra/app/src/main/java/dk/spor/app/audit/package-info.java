/** The commands that prove that the log is what it was: {@code verify-log} and {@code checkpoint}. */
@NullMarked
package dk.spor.app.audit;

import org.jspecify.annotations.NullMarked;
