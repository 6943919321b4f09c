/** Helpers for the tests of the query side: a log in memory, facts to tell, and whole towns of them. */
@NullMarked
package dk.spor.query.testing;

import org.jspecify.annotations.NullMarked;
