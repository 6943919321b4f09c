/** Operations from a terminal: {@code java -jar spor.jar COMMAND}, against the same configuration as the server. */
@NullMarked
package dk.spor.app.cli;

import org.jspecify.annotations.NullMarked;
