/** Files in every shape that exporters are known to leave behind. */
@NullMarked
package dk.spor.app.hmis.csv;

import org.jspecify.annotations.NullMarked;
