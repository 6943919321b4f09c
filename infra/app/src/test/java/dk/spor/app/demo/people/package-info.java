/** Invented people. */
@NullMarked
package dk.spor.app.demo.people;

import org.jspecify.annotations.NullMarked;
