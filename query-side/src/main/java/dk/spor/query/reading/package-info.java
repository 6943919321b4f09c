/**
 * Reading about a citizen: the one door that pages and API share. Who may read is asked here, and a read can wait until
 * the views have got as far as the reader's own entry.
 */
@NullMarked
package dk.spor.query.reading;

import org.jspecify.annotations.NullMarked;
