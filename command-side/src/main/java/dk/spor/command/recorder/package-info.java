/** The way into the log: dispatches what is asked for to the aggregates, and answers with the position it got. */
@NullMarked
package dk.spor.command.recorder;

import org.jspecify.annotations.NullMarked;
