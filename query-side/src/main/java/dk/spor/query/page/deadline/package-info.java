/** The page of what has to be done, for everybody. */
@NullMarked
package dk.spor.query.page.deadline;

import org.jspecify.annotations.NullMarked;
