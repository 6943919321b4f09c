/**
 * Demo data: three years of a town that could be Ishøj, lived through day by day and recorded by the ordinary door, as
 * if its employees had written it down at the time. The same seed and the same end give the same log.
 */
@NullMarked
package dk.spor.app.demo;

import org.jspecify.annotations.NullMarked;
