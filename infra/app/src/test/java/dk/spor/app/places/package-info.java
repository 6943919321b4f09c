/** The places of an offer, wanted by several processes at once. */
@NullMarked
package dk.spor.app.places;

import org.jspecify.annotations.NullMarked;
