/** Chance that can be repeated. */
@NullMarked
package dk.spor.app.demo.chance;

import org.jspecify.annotations.NullMarked;
