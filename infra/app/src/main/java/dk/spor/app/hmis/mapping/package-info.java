/**
 * What the rows of an export mean in Spor: one class for each file that is mapped, from rows to planned facts, without
 * touching the log. {@code docs/hmis-import.md} holds the same in tables.
 */
@NullMarked
package dk.spor.app.hmis.mapping;

import org.jspecify.annotations.NullMarked;
