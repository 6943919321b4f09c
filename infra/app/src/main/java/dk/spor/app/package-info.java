/**
 * The assembly: puts the command side, the query side and the store together into one program, a server or a command
 * for the terminal. Knows everything and decides nothing.
 */
@NullMarked
package dk.spor.app;

import org.jspecify.annotations.NullMarked;
