/**
 * What stands in the log beside each event (who, in which role, when, from which source), and the log itself as those
 * see it who read it. How it is stored is the business of the event store.
 */
@NullMarked
package dk.spor.recording;

import org.jspecify.annotations.NullMarked;
