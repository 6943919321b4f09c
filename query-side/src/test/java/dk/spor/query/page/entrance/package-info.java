/** The way in, checked. */
@NullMarked
package dk.spor.query.page.entrance;

import org.jspecify.annotations.NullMarked;
