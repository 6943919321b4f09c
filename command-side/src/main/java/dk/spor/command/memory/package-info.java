/**
 * What is remembered of citizens and offers between commands, so that a long past is not read again for each: in this
 * process, and as snapshots for others. The log always has the last word.
 */
@NullMarked
package dk.spor.command.memory;

import org.jspecify.annotations.NullMarked;
