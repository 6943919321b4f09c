/** Helhedsplan: the one plan across all offers, its goals in the citizen's words, and what becomes of them. */
@NullMarked
package dk.spor.command.plan;

import org.jspecify.annotations.NullMarked;
