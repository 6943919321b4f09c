/** Writers go on while servers, networks and processes fail, and afterwards nothing is lost and nothing invented. */
@NullMarked
package dk.spor.store.faults;

import org.jspecify.annotations.NullMarked;
