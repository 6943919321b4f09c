/** What limits Spor: where its time goes and what it allocates, by the JVM's flight recorder. */
@NullMarked
package dk.spor.bench.profile;

import org.jspecify.annotations.NullMarked;
