/**
 * Commands from a file, one in each line: how any other system's history comes into Spor. Nothing is recorded before
 * every line has been read and decided. See {@code docs/import.md}.
 */
@NullMarked
package dk.spor.app.ndjson;

import org.jspecify.annotations.NullMarked;
