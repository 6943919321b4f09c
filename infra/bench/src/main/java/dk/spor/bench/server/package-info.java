/** The servers that the contestants stand on. */
@NullMarked
package dk.spor.bench.server;

import org.jspecify.annotations.NullMarked;
