/**
 * What would happen, without anything happening: requests are decided as they would be, on the log as it is and on what
 * the trial itself has decided before.
 */
@NullMarked
package dk.spor.command.trial;

import org.jspecify.annotations.NullMarked;
