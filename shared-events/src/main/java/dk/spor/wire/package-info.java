/**
 * How events are written down: their names and revisions, their JSON, and the upcasters that keep every revision ever
 * written readable. Approved contract files hold it in place.
 */
@NullMarked
package dk.spor.wire;

import org.jspecify.annotations.NullMarked;
