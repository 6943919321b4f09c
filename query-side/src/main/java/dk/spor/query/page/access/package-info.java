/** The page on who has looked at a case, when and what for. */
@NullMarked
package dk.spor.query.page.access;

import org.jspecify.annotations.NullMarked;
