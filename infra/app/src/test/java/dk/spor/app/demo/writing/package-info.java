/** When the demo's employees write, and in which order. */
@NullMarked
package dk.spor.app.demo.writing;

import org.jspecify.annotations.NullMarked;
