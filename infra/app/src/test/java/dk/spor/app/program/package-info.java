/** The program as its users meet it: the packaged jar, started as a process of its own. */
@NullMarked
package dk.spor.app.program;

import org.jspecify.annotations.NullMarked;
