/**
 * {@code import-hmis}: reads a HUD HMIS CSV export, asks Spor to record what it says, and reconciles what was read with
 * what stands in the log. See {@code docs/hmis-import.md}.
 */
@NullMarked
package dk.spor.app.hmis;

import org.jspecify.annotations.NullMarked;
