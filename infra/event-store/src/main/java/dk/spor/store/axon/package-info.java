/** The log as Axon's event store: appending what aggregates publish, reading it back, snapshots, and event names. */
@NullMarked
package dk.spor.store.axon;

import org.jspecify.annotations.NullMarked;
