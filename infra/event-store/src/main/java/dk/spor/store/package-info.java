/**
 * Where Spor keeps its log and its views: a MongoDB replica set, or the embedded database of a data directory.
 * {@link dk.spor.store.SporStore} opens either of them.
 */
@NullMarked
package dk.spor.store;

import org.jspecify.annotations.NullMarked;
