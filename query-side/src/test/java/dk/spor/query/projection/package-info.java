/** Views that follow the log, on every store. */
@NullMarked
package dk.spor.query.projection;

import org.jspecify.annotations.NullMarked;
