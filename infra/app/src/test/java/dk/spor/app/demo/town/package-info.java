/** What may happen in the demo's town. */
@NullMarked
package dk.spor.app.demo.town;

import org.jspecify.annotations.NullMarked;
