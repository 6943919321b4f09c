/** The geometry of the picture, checked. */
@NullMarked
package dk.spor.query.page.picture;

import org.jspecify.annotations.NullMarked;
