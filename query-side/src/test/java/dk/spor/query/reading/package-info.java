/** Reading, and being refused. */
@NullMarked
package dk.spor.query.reading;

import org.jspecify.annotations.NullMarked;
