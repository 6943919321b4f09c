/** Tests of the schemas of commands. */
@NullMarked
package dk.spor.app.schema;

import org.jspecify.annotations.NullMarked;
