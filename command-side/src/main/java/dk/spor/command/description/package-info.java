/** What the API's description (OpenAPI) says beyond what springdoc finds out by itself. */
@NullMarked
package dk.spor.command.description;

import org.jspecify.annotations.NullMarked;
