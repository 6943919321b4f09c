/** The one-way dependencies of the house, checked. */
@NullMarked
package dk.spor.architecture;

import org.jspecify.annotations.NullMarked;
