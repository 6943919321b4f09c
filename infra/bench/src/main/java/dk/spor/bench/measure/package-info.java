/** How it is measured: rounds in which the contestants take turns, and what a JVM uses meanwhile. */
@NullMarked
package dk.spor.bench.measure;

import org.jspecify.annotations.NullMarked;
