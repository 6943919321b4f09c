/** What happens between starting and being ready, and what the program says then. */
@NullMarked
package dk.spor.app.start;

import org.jspecify.annotations.NullMarked;
