/** What each command looks like as JSON, told by JSON Schemas that are made from the code. */
@NullMarked
package dk.spor.app.schema;

import org.jspecify.annotations.NullMarked;
