/**
 * Chance that can be repeated: the same seed gives every citizen of the demo the same luck, whatever befalls the
 * others.
 */
@NullMarked
package dk.spor.app.demo.chance;

import org.jspecify.annotations.NullMarked;
