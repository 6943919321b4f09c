/**
 * How what happens in the demo's town gets written down: by whom, in which words, and a little later than it happened,
 * because people write on Monday what happened on Friday.
 */
@NullMarked
package dk.spor.app.demo.writing;

import org.jspecify.annotations.NullMarked;
