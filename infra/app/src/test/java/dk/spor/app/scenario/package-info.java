/**
 * Scenarios that a caseworker can read: the text lies in {@code src/test/resources/scenarier}, in Danish; here stands
 * what each sentence does. They are played with the real decisions, the real placement of citizens and the real folds,
 * on a log in memory.
 */
@NullMarked
package dk.spor.app.scenario;

import org.jspecify.annotations.NullMarked;
