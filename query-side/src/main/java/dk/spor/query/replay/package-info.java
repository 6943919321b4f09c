/**
 * Efterprøvning: a decision beside what was known when it was made and what is known today, by the versions of the
 * rules that held for it.
 */
@NullMarked
package dk.spor.query.replay;

import org.jspecify.annotations.NullMarked;
