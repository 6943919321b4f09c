/** Boligskift: where the citizen lives, by category, and the nights at a shelter. */
@NullMarked
package dk.spor.command.housing;

import org.jspecify.annotations.NullMarked;
