/** Metodetroskab: how far a CTI course keeps to the method, item by item, as a pure function of the course. */
@NullMarked
package dk.spor.query.fidelity;

import org.jspecify.annotations.NullMarked;
