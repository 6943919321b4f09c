/**
 * The places of an offer: who holds one, who waits, and whose turn it is. Decided in the offer's own stream, where all
 * who want one meet, so that no two get the same.
 */
@NullMarked
package dk.spor.command.place;

import org.jspecify.annotations.NullMarked;
