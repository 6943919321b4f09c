/** Who works with whom on a day, and how much that is for each worker. */
@NullMarked
package dk.spor.query.caseload;

import org.jspecify.annotations.NullMarked;
