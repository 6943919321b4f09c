/**
 * Who lives in the demo's town: invented names of the backgrounds that Ishøj has, and CPR numbers that no one can have.
 */
@NullMarked
package dk.spor.app.demo.people;

import org.jspecify.annotations.NullMarked;
