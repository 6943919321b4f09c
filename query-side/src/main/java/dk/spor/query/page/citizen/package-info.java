/** A citizen's page: who they are, what is due, and their pathway as a picture and as a table. */
@NullMarked
package dk.spor.query.page.citizen;

import org.jspecify.annotations.NullMarked;
