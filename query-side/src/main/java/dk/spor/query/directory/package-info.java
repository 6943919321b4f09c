/** Who there is: one card per citizen, to be found by name, CPR number or identifier. A pure fold. */
@NullMarked
package dk.spor.query.directory;

import org.jspecify.annotations.NullMarked;
