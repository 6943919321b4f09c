/** What a page tells, checked. */
@NullMarked
package dk.spor.query.page.fact;

import org.jspecify.annotations.NullMarked;
