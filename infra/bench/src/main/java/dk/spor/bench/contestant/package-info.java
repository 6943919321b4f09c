/** The stores that are measured, each at its best settings, behind one small interface. */
@NullMarked
package dk.spor.bench.contestant;

import org.jspecify.annotations.NullMarked;
