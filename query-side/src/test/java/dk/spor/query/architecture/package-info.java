/** The query side's one-way dependencies, checked. */
@NullMarked
package dk.spor.query.architecture;

import org.jspecify.annotations.NullMarked;
