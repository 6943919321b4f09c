/** Tests of what everything on a timeline has in common. */
@NullMarked
package dk.spor.query.timeline;

import org.jspecify.annotations.NullMarked;
