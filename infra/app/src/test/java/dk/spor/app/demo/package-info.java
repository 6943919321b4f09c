/** What can be relied on in the demo's town. */
@NullMarked
package dk.spor.app.demo;

import org.jspecify.annotations.NullMarked;
