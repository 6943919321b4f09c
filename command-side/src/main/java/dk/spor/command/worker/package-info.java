/** Ansvarlig medarbejder: who works with a citizen as a whole, in an enrolment, or in a CTI course. */
@NullMarked
package dk.spor.command.worker;

import org.jspecify.annotations.NullMarked;
