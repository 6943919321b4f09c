/**
 * Rettelser: an earlier entry says something else, or nothing. Nothing is changed in the log; the rules are asked again
 * for the history as it would then read.
 */
@NullMarked
package dk.spor.command.correction;

import org.jspecify.annotations.NullMarked;
