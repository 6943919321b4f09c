/** What an offer's card says. */
@NullMarked
package dk.spor.query.offer;

import org.jspecify.annotations.NullMarked;
