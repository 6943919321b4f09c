/** What the embedded database promises to those who try Spor on it. */
@NullMarked
package dk.spor.store.embedded;

import org.jspecify.annotations.NullMarked;
