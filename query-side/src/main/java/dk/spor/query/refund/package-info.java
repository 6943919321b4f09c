/** Statsrefusion: for how many days of a stay at a shelter (Serviceloven § 110) the state pays its part. */
@NullMarked
package dk.spor.query.refund;

import org.jspecify.annotations.NullMarked;
