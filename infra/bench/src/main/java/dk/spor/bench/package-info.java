/** Measures Spor's log against what one would pick instead: one question a command, all contestants in one run. */
@NullMarked
package dk.spor.bench;

import org.jspecify.annotations.NullMarked;
