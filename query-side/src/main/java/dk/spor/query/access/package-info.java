/** Who has read about whom, as those may see it who ask. */
@NullMarked
package dk.spor.query.access;

import org.jspecify.annotations.NullMarked;
