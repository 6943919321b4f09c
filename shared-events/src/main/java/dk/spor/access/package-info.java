/** Who read what of whom: the record that is kept of every read of a citizen's data. */
@NullMarked
package dk.spor.access;

import org.jspecify.annotations.NullMarked;
