/** What a municipality may write into its catalogue, and what becomes of it. */
@NullMarked
package dk.spor.app.catalogue;

import org.jspecify.annotations.NullMarked;
