@NullMarked
package dk.spor.calendar;

import org.jspecify.annotations.NullMarked;
