/**
 * Keeps views up to date with the log, batch by batch: what any fold needs to be stored, found and rebuilt. Knows no
 * particular fold. MongoDB is used with the simplest operators alone, so that one code serves a replica set and the
 * embedded server.
 */
@NullMarked
package dk.spor.query.projection;

import org.jspecify.annotations.NullMarked;
