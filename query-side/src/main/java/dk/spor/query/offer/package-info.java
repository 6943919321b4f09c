/** The offers the municipality has or had, as a pure fold over their own events. */
@NullMarked
package dk.spor.query.offer;

import org.jspecify.annotations.NullMarked;
