/** The places of an offer: who holds one, who waits, and how each turn came about. */
@NullMarked
package dk.spor.query.place;

import org.jspecify.annotations.NullMarked;
