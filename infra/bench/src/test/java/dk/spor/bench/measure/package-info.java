/** Tests of what measures: that it is right, never how fast anything is. */
@NullMarked
package dk.spor.bench.measure;

import org.jspecify.annotations.NullMarked;
