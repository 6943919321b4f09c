/** Critical Time Intervention: nine months in three phases that never go backwards. */
@NullMarked
package dk.spor.command.cti;

import org.jspecify.annotations.NullMarked;
