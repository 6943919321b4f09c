/** What surrounds every page: header, footer, the reader's language, and the pages for what goes wrong. */
@NullMarked
package dk.spor.query.page.frame;

import org.jspecify.annotations.NullMarked;
