/**
 * What one can ask Spor to record, and what it answers: one sealed family of commands for each family of events. How
 * each is decided stands in the packages below, by what it is about.
 */
@NullMarked
package dk.spor.command;

import org.jspecify.annotations.NullMarked;
