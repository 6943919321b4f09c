/** The Danish calendar: which days are weekdays, by the public holidays of the law. */
@NullMarked
package dk.spor.calendar;

import org.jspecify.annotations.NullMarked;
