/** What writers saw and what the log holds afterwards, laid side by side. */
@NullMarked
package dk.spor.store.history;

import org.jspecify.annotations.NullMarked;
