/** Invented citizens for the tests of the pages, and a small server to look at them in a browser. */
@NullMarked
package dk.spor.query.page.preview;

import org.jspecify.annotations.NullMarked;
