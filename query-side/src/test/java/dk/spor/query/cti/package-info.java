/** What a CTI timeline makes of the facts. */
@NullMarked
package dk.spor.query.cti;

import org.jspecify.annotations.NullMarked;
