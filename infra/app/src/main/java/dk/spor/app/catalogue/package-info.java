/**
 * Which offers a municipality has: a JSON file that another municipality replaces by its own, checked as a whole, and
 * recorded through the same door as everything else.
 */
@NullMarked
package dk.spor.app.catalogue;

import org.jspecify.annotations.NullMarked;
