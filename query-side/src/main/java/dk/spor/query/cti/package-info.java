/**
 * Critical Time Intervention as a timeline: what was planned, what came of it, and what the method still asks for. A
 * pure fold over a citizen's CTI events.
 */
@NullMarked
package dk.spor.query.cti;

import org.jspecify.annotations.NullMarked;
