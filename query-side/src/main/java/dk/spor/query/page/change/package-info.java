/** What changed in what is known of a citizen between two moments, in sentences. */
@NullMarked
package dk.spor.query.page.change;

import org.jspecify.annotations.NullMarked;
