/**
 * What every decision is made of: checks in order, a fact that can stand in the way, a rule that forbids, and the
 * answer as a value. No framework, no clock, no storage.
 */
@NullMarked
package dk.spor.command.deciding;

import org.jspecify.annotations.NullMarked;
