/** How citizens are found. */
@NullMarked
package dk.spor.query.directory;

import org.jspecify.annotations.NullMarked;
