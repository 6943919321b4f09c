/**
 * What a citizen's page tells, as one list of facts: drawn once as a picture and written once as a table, so that the
 * two can't disagree. Pure functions of the views, the day and the words.
 */
@NullMarked
package dk.spor.query.page.fact;

import org.jspecify.annotations.NullMarked;
