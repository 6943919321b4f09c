/** The page on the state of the logs. */
@NullMarked
package dk.spor.query.page.integrity;

import org.jspecify.annotations.NullMarked;
