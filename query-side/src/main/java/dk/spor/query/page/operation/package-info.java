/** The operations page: how the views keep up with the log, rebuilding them, and what was set aside. */
@NullMarked
package dk.spor.query.page.operation;

import org.jspecify.annotations.NullMarked;
