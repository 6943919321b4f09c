/** Helpers for the tests of every module. */
@NullMarked
package dk.spor.testing;

import org.jspecify.annotations.NullMarked;
