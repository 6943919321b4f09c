/** What is to be recorded, in which order, and what became of every row while it was read. */
@NullMarked
package dk.spor.app.migration.plan;

import org.jspecify.annotations.NullMarked;
