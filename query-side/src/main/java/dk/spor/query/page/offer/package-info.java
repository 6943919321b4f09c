/** The pages about offers: where there is a place, who has one, and who waits. */
@NullMarked
package dk.spor.query.page.offer;

import org.jspecify.annotations.NullMarked;
