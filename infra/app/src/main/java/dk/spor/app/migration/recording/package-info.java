/** Asks for every planned fact, in order within a citizen's life, and reads the log back to see what stands there. */
@NullMarked
package dk.spor.app.migration.recording;

import org.jspecify.annotations.NullMarked;
