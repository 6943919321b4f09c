/** How commands from a file come into the log, told in examples. */
@NullMarked
package dk.spor.app.ndjson;

import org.jspecify.annotations.NullMarked;
