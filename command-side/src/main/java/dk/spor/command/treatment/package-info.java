/** Behandling: courses, from the enrolment to the discharge, and what happens within them. */
@NullMarked
package dk.spor.command.treatment;

import org.jspecify.annotations.NullMarked;
