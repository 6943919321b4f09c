/** What surrounds every page. */
@NullMarked
package dk.spor.query.page.frame;

import org.jspecify.annotations.NullMarked;
