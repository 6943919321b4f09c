/** The page on who has looked at a case. */
@NullMarked
package dk.spor.query.page.access;

import org.jspecify.annotations.NullMarked;
