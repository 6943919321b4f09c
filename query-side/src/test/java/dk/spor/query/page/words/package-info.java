/** The words of the pages, checked. */
@NullMarked
package dk.spor.query.page.words;

import org.jspecify.annotations.NullMarked;
