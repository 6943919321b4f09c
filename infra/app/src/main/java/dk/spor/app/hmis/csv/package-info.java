/**
 * Reads the CSV files of an export, row by row, and says of every flaw in which file, on which line and in which column
 * it is. Knows the form of the files, not their meaning; the closed list of reasons to leave a row out is here as well.
 */
@NullMarked
package dk.spor.app.hmis.csv;

import org.jspecify.annotations.NullMarked;
