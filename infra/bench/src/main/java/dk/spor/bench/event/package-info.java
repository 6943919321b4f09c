/** The events that every contestant records: the same for all, valid histories of invented citizens. */
@NullMarked
package dk.spor.bench.event;

import org.jspecify.annotations.NullMarked;
