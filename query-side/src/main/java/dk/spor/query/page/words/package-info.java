/** What the pages say: message files, dates and stretches of time in the reader's language, without any markup. */
@NullMarked
package dk.spor.query.page.words;

import org.jspecify.annotations.NullMarked;
