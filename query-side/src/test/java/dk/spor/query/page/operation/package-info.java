/** The operations page, rendered. */
@NullMarked
package dk.spor.query.page.operation;

import org.jspecify.annotations.NullMarked;
